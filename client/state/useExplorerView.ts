/** The explorer's view in the address, and functions that change it. */
import { useMemo } from 'react'
import { HOME_LEVELS } from '../../schema/levels'
import { type ExplorerView, formatExplorerView, type Levels, parseExplorerView } from './explorerView'
import { useLevels } from './levels'
import { useAddress } from './useAddress'
import { graphParametersOf } from './useGraphChoices'

export interface ExplorerViewState {
	readonly view: ExplorerView
	/** The widest level of each side, the default of the matrix. */
	readonly widest: Levels
	/** false while the levels that the view needs are loading; nothing should be asked before. */
	readonly isSettled: boolean
	/** A link to another view with the address kept. */
	linkTo(view: ExplorerView): string
	/** Goes to another view; `replace` adds no entry to the history. The scroll stays. */
	show(view: ExplorerView, replace?: boolean): void
}

export function useExplorerView(): ExplorerViewState {
	const { query, filtered, go } = useAddress()
	const partner = useLevels()[0]?.level ?? null
	return useMemo(() => {
		const widest: Levels = { rollUpFrench: HOME_LEVELS[0], rollUpPartner: partner }
		const linkTo = (next: ExplorerView): string =>
			filtered({ ...formatExplorerView(next, widest), ...graphParametersOf(query) })
		const view = parseExplorerView(query, widest)
		return {
			view,
			widest,
			isSettled: partner !== null || !dependsOnLevels(query),
			linkTo,
			show: (next, replace = false) => go(linkTo(next), { replace }),
		}
	}, [query, filtered, go, partner])
}

function dependsOnLevels(query: string): boolean {
	const mark = 'any'
	return parseExplorerView(query, { rollUpFrench: null, rollUpPartner: mark }).rollUpPartner === mark
}
