/**
 * The arrangement of the graph in the address, functions that change it, and undo for any change of the view.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatGraphChoices, GRAPH_PARAMETERS, type GraphChoices, parseGraphChoices } from './graphChoices'
import { type History, redone, undone, withStep } from './history'
import { savedHistory, saveHistory } from './undoHistory'
import { ownParameters, useAddress } from './useAddress'

export interface GraphChoicesState {
	readonly choices: GraphChoices
	readonly arrange: (choices: GraphChoices) => void
}

export function useGraphChoices(): GraphChoicesState {
	const { query, filtered, go } = useAddress()
	return useMemo(() => {
		const others = Object.fromEntries(
			Object.entries(ownParameters(query)).filter(([name]) => !isGraphParameter(name)),
		)
		return {
			choices: parseGraphChoices(query),
			arrange: (choices) => go(filtered({ ...others, ...formatGraphChoices(choices) }), { replace: true }),
		}
	}, [query, filtered, go])
}

export interface UndoState {
	readonly canUndo: boolean
	readonly canRedo: boolean
	readonly undo: () => void
	readonly redo: () => void
}

/**
 * Undo and redo for the explorer. Its steps are the screen's parameters in the address, except which of the
 * five views is shown. Changes made in another view count as one step.
 */
export function useUndo(): UndoState {
	const { query, filtered, go, country } = useAddress()
	const { as, ...others } = ownParameters(query)
	const own = JSON.stringify(others)
	const [history, setHistory] = useState<History<string>>(() => savedHistory(country, own))
	const latest = useRef(history)
	latest.current = history
	useEffect(() => {
		const next = withStep(savedHistory(country, own), own)
		saveHistory(country, next)
		setHistory(next)
	}, [country, own])
	return useMemo(() => {
		const move = (next: History<string>): void => {
			if (next === latest.current) return
			saveHistory(country, next)
			setHistory(next)
			const parameters = JSON.parse(next.present) as Record<string, string>
			go(filtered(as === undefined ? parameters : { as, ...parameters }), { replace: true })
		}
		return {
			canUndo: history.past.length > 0,
			canRedo: history.future.length > 0,
			undo: () => move(undone(latest.current)),
			redo: () => move(redone(latest.current)),
		}
	}, [history, filtered, go, country, as])
}

/** The parameters of the graph in a query text, which other changes of the view keep. */
export function graphParametersOf(query: string): Record<string, string> {
	return Object.fromEntries(Object.entries(ownParameters(query)).filter(([name]) => isGraphParameter(name)))
}

function isGraphParameter(name: string): boolean {
	return GRAPH_PARAMETERS.some((one) => one === name)
}
