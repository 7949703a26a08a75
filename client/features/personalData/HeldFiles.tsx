import { useEffect, useRef, useState } from 'react'
import { toCsv } from '../../export/csv'
import { downloadText } from '../../export/download'
import { type ReadPage, readAllPages } from '../../export/readAllPages'
import type { HeldEntryFieldsFragment } from '../../graphql/generated/types'
import { errorSentence } from '../../text/errorSentence'
import { useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import styles from './PersonalData.module.css'

type Entry = HeldEntryFieldsFragment
type Form = 'json' | 'csv'
const FORMS: readonly Form[] = ['json', 'csv']

/** Saves all data held about a person as a file: JSON for programs, CSV for spreadsheets. */
export function HeldFiles({
	fileName,
	of,
	read,
}: {
	/** Name of the file without its ending. */
	fileName: string
	/** The person, if several have such buttons. */
	of?: string
	read: (after: string | null, signal: AbortSignal) => Promise<ReadPage<Entry>>
}) {
	const { translate, language } = useText()
	const [said, setSaid] = useState('')
	const [isReading, setReading] = useState(false)
	const reading = useRef<AbortController | null>(null)
	useEffect(() => () => reading.current?.abort(), [])
	const save = async (form: Form): Promise<void> => {
		const controller = new AbortController()
		reading.current = controller
		setReading(true)
		try {
			const entries = await readAllPages(
				(after) => read(after, controller.signal),
				(here, total) => setSaid(translate('lists.exportReading', { here, total })),
				controller.signal,
			)
			if (form === 'json') downloadText(`${fileName}.json`, jsonOf(entries), 'application/json')
			else {
				const heads = (['category', 'id', 'at', 'field', 'value'] as const).map((head) =>
					translate(`ownData.column.${head}`),
				)
				const rows = entries.flatMap((entry) =>
					rowsOf(entry, translate(`ownData.category.${entry.category}`)),
				)
				downloadText(`${fileName}.csv`, toCsv(heads, rows, language), 'text/csv;charset=utf-8')
			}
			setSaid(translate('ownData.saved', { count: entries.length }))
		} catch (error) {
			if (controller.signal.aborted) return
			setSaid(translate(errorSentence(error instanceof Error ? errorCode(error) : 'INTERNAL')))
		} finally {
			setReading(false)
		}
	}
	return (
		<div className={of === undefined ? 'actions space-above' : styles.acts}>
			{FORMS.map((form) => {
				const label = translate(`ownData.save.${form}`)
				return (
					<Button
						key={form}
						kind={of === undefined ? 'plain' : 'quiet'}
						aria-label={of === undefined ? undefined : translate('ui.aside', { text: label, aside: of })}
						aria-busy={isReading}
						disabled={isReading}
						onClick={() => void save(form)}
					>
						{label}
					</Button>
				)
			})}
			<span role="status" className="small">
				{said}
			</span>
		</div>
	)
}

/** JSON by category with the names of the database, for programs. */
function jsonOf(entries: readonly Entry[]): string {
	const rows = entries.map(({ id, category, at, fields }) => ({
		category,
		id: ownId(id),
		at,
		...Object.fromEntries(fields.map(({ name, values }) => [name, values.length === 1 ? values[0] : values])),
	}))
	return `${JSON.stringify(rows, null, '\t')}\n`
}

function rowsOf({ id, at, fields }: Entry, category: string) {
	const heads = [category, ownId(id), at]
	if (fields.length === 0) return [[...heads, '', '']]
	return fields.map(({ name, values }) => [...heads, name, values.join(' | ')])
}

/** The id without its category. */
function ownId(id: string): string {
	return id.slice(id.indexOf(' ') + 1)
}
