import { type KeyboardEvent, useRef } from 'react'
import { useText } from '../text/useText'
import styles from './Tabs.module.css'

interface Tab<Id extends string> {
	readonly id: Id
	readonly label: string
	readonly count?: number
}

interface Props<Id extends string> {
	label: string
	tabs: readonly Tab<Id>[]
	chosen: Id
	onChoose: (id: Id) => void
	/** Id of the element the tabs switch; it should have role="tabpanel" and aria-labelledby={tabId(chosen)}. */
	panelId: string
}

/** Tabs as ARIA describes them: arrows, Home and End move and choose; one stop for the Tab key. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, panelId }: Props<Id>) {
	const { number } = useText()
	const list = useRef<HTMLDivElement>(null)
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = tabAfterKey(
			event.key,
			tabs.findIndex(({ id }) => id === chosen),
			tabs.length,
		)
		const tab = next === null ? undefined : tabs[next]
		if (!tab) return
		event.preventDefault()
		onChoose(tab.id)
		list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus()
	}
	return (
		<div className={styles.tabs} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
			{tabs.map(({ id, label: name, count }) => (
				<button
					key={id}
					type="button"
					role="tab"
					id={tabId(panelId, id)}
					aria-selected={id === chosen}
					aria-controls={panelId}
					tabIndex={id === chosen ? 0 : -1}
					onClick={() => onChoose(id)}
				>
					{name}
					{count !== undefined && <span className="number"> {number(count)}</span>}
				</button>
			))}
		</div>
	)
}

/** The id of a tab's own element. */
export function tabId(panelId: string, id: string): string {
	return `${panelId}-${id}`
}

/**
 * The index to which a key leads from `index` among `length` tabs, past the ends too; null for other keys.
 */
export function tabAfterKey(key: string, index: number, length: number): number | null {
	switch (key) {
		case 'ArrowRight':
			return (index + 1) % length
		case 'ArrowLeft':
			return (index - 1 + length) % length
		case 'Home':
			return 0
		case 'End':
			return length - 1
		default:
			return null
	}
}
