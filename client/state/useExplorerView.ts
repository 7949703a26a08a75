/** The explorer's view in the address, and the one place that writes it. */
import { useCallback, useMemo } from 'react'
import { HOME_LEVELS } from '../../schema/levels'
import type { Address } from './address'
import { type ExplorerAction, isStep, reduceExplorer } from './explorerActions'
import { type ExplorerView, formatExplorerView, type Levels, parseExplorerView } from './explorerView'
import { useLevels } from './levels'
import { EXPLORER_PATH } from './paths'
import { type AddressState, useAddress } from './useAddress'

/** Does what the reader chose. */
export type Act = (action: ExplorerAction) => void

export interface ExplorerViewState {
	readonly view: ExplorerView
	/** false while the levels that the view needs are loading; nothing should be asked before. */
	readonly isSettled: boolean
	/**
	 * Applies an action to the view that was asked for last, which may be newer than the one that is drawn. The same
	 * function as long as the levels are the same. The scroll stays.
	 */
	readonly act: Act
	/** A link to the view after an action, with the address kept but for some changes. */
	linkAfter(action: ExplorerAction, changes?: Partial<Address>): string
}

export function useExplorerView(): ExplorerViewState {
	const address = useAddress()
	const { query, latest } = address
	const widest = useWidestLevels()
	const act = useCallback(
		(action: ExplorerAction): void =>
			latest().go(linkAfter(latest(), widest, action), { replace: !isStep(action) }),
		[latest, widest],
	)
	return useMemo(
		() => ({
			view: parseExplorerView(query, widest),
			isSettled: widest.rollUpPartner !== null || !dependsOnLevels(query),
			act,
			linkAfter: (action, changes) => linkAfter(address, widest, action, changes),
		}),
		[query, widest, address, act],
	)
}

function linkAfter(
	{ query, to }: AddressState,
	widest: Levels,
	action: ExplorerAction,
	changes: Partial<Address> = {},
): string {
	const view = reduceExplorer(parseExplorerView(query, widest), action)
	return to(EXPLORER_PATH, changes, formatExplorerView(view, widest))
}

/** The widest level of each side, the default of the matrix; of the partner country null until it is known. */
export function useWidestLevels(): Levels {
	const rollUpPartner = useLevels()[0]?.level ?? null
	return useMemo(() => ({ rollUpFrench: HOME_LEVELS[0], rollUpPartner }), [rollUpPartner])
}

function dependsOnLevels(query: string): boolean {
	const mark = 'any'
	return parseExplorerView(query, { rollUpFrench: null, rollUpPartner: mark }).rollUpPartner === mark
}
