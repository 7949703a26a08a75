/** The arrangement of the graph as the address says it, what changes it, and the way back from any change of the view. */
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
 * Everything that is done to the view is in the address: its steps are those of the screen's own parameters but for which of
 * the five views is looked at. They outlast the view: what was changed while another one was looked at is one step.
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

/** The graph's part of the parameters of an explorer: other changes of its view keep it. */
export function graphParametersOf(query: string): Record<string, string> {
	return Object.fromEntries(Object.entries(ownParameters(query)).filter(([name]) => isGraphParameter(name)))
}

function isGraphParameter(name: string): boolean {
	return GRAPH_PARAMETERS.some((one) => one === name)
}
