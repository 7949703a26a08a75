import { type KeyboardEvent, useRef } from 'react'
import { EXPLORER_VIEWS, type ExplorerViewName } from '../../state/explorerView'
import { isSingleKey, usePageKeys } from '../../state/shortcuts'
import { useText } from '../../text/useText'
import { tabAfterKey, tabId } from '../../ui/Tabs'
import styles from './Explorer.module.css'

interface Props {
	chosen: ExplorerViewName
	/** The matrix's name in its tab, such as « Région × province »; null while it is not known. */
	matrixName: string | null
	onChoose: (view: ExplorerViewName) => void
	/** Id of the element with role="tabpanel" that the tabs switch. */
	panelId: string
}

/** The five views of one selection as tabs: arrows among them, 1 to 5 from anywhere on the page. */
export function ViewSwitch({ chosen, matrixName, onChoose, panelId }: Props) {
	const { translate } = useText()
	const list = useRef<HTMLDivElement>(null)
	usePageKeys((event) => {
		const view = EXPLORER_VIEWS[Number(event.key) - 1]
		if (view === undefined || !isSingleKey(event)) return
		event.preventDefault()
		onChoose(view)
	})
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
			className={styles.tabs}
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
					{view === 'matrix'
						? (matrixName ?? <AwaitedName name={translate('explorer.view.matrix')} />)
						: translate(`explorer.view.${view}`)}
				</button>
			))}
		</div>
	)
}

/**
 * Room for a name that is loading. Screen readers get the kind of view, so that nobody reads a name that
 * changes.
 */
function AwaitedName({ name }: { name: string }) {
	return (
		<span className={styles.awaitedTab}>
			<span className="visually-hidden">{name}</span>
		</span>
	)
}
