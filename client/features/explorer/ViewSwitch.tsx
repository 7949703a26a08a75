import { type KeyboardEvent, useEffect, useRef } from 'react'
import { EXPLORER_VIEWS, type ExplorerViewName } from '../../state/explorerView'
import { areSingleKeysOn } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { tabAfterKey, tabId } from '../../ui/Tabs'
import styles from './ViewSwitch.module.css'

interface Props {
	chosen: ExplorerViewName
	/** What the matrix now shows, as its tab says it: « Région × province ». */
	matrixName: string
	onChoose: (view: ExplorerViewName) => void
	/** Id of the element with role="tabpanel" that the tabs switch. */
	panelId: string
}

/** The five views of one selection as tabs: arrows among them, 1 to 5 from anywhere on the page. */
export function ViewSwitch({ chosen, matrixName, onChoose, panelId }: Props) {
	const { translate } = useText()
	const list = useRef<HTMLDivElement>(null)
	useNumberKeys(onChoose)
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = tabAfterKey(event.key, EXPLORER_VIEWS.indexOf(chosen), EXPLORER_VIEWS.length)
		const view = next === null ? undefined : EXPLORER_VIEWS[next]
		if (view === undefined) return
		event.preventDefault()
		onChoose(view)
		list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus()
	}
	return (
		<div
			className={styles.switch}
			role="tablist"
			aria-label={translate('explorer.views')}
			ref={list}
			onKeyDown={onKeyDown}
		>
			{EXPLORER_VIEWS.map((view, index) => (
				<button
					key={view}
					type="button"
					role="tab"
					id={tabId(panelId, view)}
					aria-selected={view === chosen}
					aria-controls={panelId}
					aria-keyshortcuts={String(index + 1)}
					tabIndex={view === chosen ? 0 : -1}
					onClick={() => onChoose(view)}
				>
					{view === 'matrix' ? matrixName : translate(`explorer.view.${view}`)}
				</button>
			))}
		</div>
	)
}

/** Unless something is being typed or single keys are off. */
function useNumberKeys(onChoose: Props['onChoose']): void {
	const latest = useRef(onChoose)
	latest.current = onChoose
	useEffect(() => {
		const onKeyDown = (event: globalThis.KeyboardEvent): void => {
			const view = EXPLORER_VIEWS[Number(event.key) - 1]
			if (view === undefined || !isSingleKey(event)) return
			event.preventDefault()
			latest.current(view)
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}

/** Whether a key is a shortcut of the page: nothing is being typed, no modifier is held, and shortcuts are on. */
export function isSingleKey(event: globalThis.KeyboardEvent): boolean {
	const { target } = event
	const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
	return areSingleKeysOn() && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey
}
