import { useEffect, useRef, useState } from 'react'
import { errorSentence } from '../text/errorSentence'
import { useText } from '../text/useText'
import { errorCode } from '../ui/Answer'
import type { FileColumn } from './fileColumns'
import styles from './ListExport.module.css'
import { type ReadPage, readAllPages } from './readAllPages'
import { saveFile } from './saveFile'

interface Props<Item> {
	/** Name of the file, without its ending; ours, never a record's text. */
	fileName: string
	/**
	 * The list's name when a page has several, for screen readers only, which do not hear the heading above.
	 */
	what?: string
	columns: readonly FileColumn<Item>[]
	/** The page of a result, from the root of the site. */
	pathOf: (id: string) => string
	read: (after: string | null, signal: AbortSignal) => Promise<ReadPage<Item>>
}

type State =
	| { readonly at: 'rest' }
	| { readonly at: 'reading'; readonly here: number; readonly total: number }
	| { readonly at: 'done'; readonly count: number }
	| { readonly at: 'failed'; readonly sentence: string }

/** Exports all pages of a list, shows the progress, and can be stopped. */
export function ListExport<Item>(props: Props<Item>) {
	const { translate } = useText()
	const { state, start, stop } = useListExport(props)
	const { what } = props
	return (
		<span className={`line screen-only ${styles.listExport}`}>
			{state.at === 'reading' ? (
				<>
					<button type="button" className="link-button" onClick={stop}>
						{translate('lists.exportStop')}
					</button>
					<progress
						max={Math.max(1, state.total)}
						value={state.here}
						aria-label={translate('lists.export')}
					/>
				</>
			) : (
				<button type="button" className="link-button" onClick={start}>
					{translate('lists.export')}
					{what && <span className="visually-hidden"> {what}</span>}
				</button>
			)}
			<span role="status" className="caption">
				{state.at === 'reading' && translate('lists.exportReading', { here: state.here, total: state.total })}
				{state.at === 'done' && translate('lists.exportDone', { count: state.count })}
				{state.at === 'failed' && state.sentence}
			</span>
		</span>
	)
}

function useListExport<Item>({ fileName, columns, pathOf, read }: Props<Item>) {
	const { translate, language } = useText()
	const [state, setState] = useState<State>({ at: 'rest' })
	const reading = useRef<AbortController | null>(null)
	// Leaving the page stops the export.
	useEffect(() => () => reading.current?.abort(), [])
	const start = async (): Promise<void> => {
		const controller = new AbortController()
		reading.current = controller
		const { signal } = controller
		setState({ at: 'reading', here: 0, total: 0 })
		try {
			const items = await readAllPages(
				(after) => read(after, signal),
				(here, total) => setState({ at: 'reading', here, total }),
				signal,
			)
			saveFile({ fileName, columns, pathOf }, items, { translate, language })
			setState({ at: 'done', count: items.length })
		} catch (error) {
			if (signal.aborted) return
			const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
			setState({ at: 'failed', sentence: translate(errorSentence(code)) })
		}
	}
	const stop = (): void => {
		reading.current?.abort()
		setState({ at: 'rest' })
	}
	return { state, start: () => void start(), stop }
}
