/**
 * Undo and redo for the explorer. Steps are kept while the page is open: a reader who leaves for another screen and
 * comes back can still undo them.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatExplorerView, parseExplorerView } from './explorerView'
import { useAddress } from './useAddress'
import type { ExplorerViewState } from './useExplorerView'

/** Steps that can be undone and redone. */
export interface History<Step> {
	/** The latest step last. */
	readonly past: readonly Step[]
	readonly present: Step
	/** The next step first. */
	readonly future: readonly Step[]
}

export interface UndoState {
	readonly canUndo: boolean
	readonly canRedo: boolean
	readonly undo: () => void
	readonly redo: () => void
}

/** A step is a view without which of the five pictures shows it. Changes made in another picture count as one step. */
export function useUndo({ view, act }: Pick<ExplorerViewState, 'view' | 'act'>): UndoState {
	const { country } = useAddress()
	const step = new URLSearchParams(formatExplorerView({ ...view, as: 'matrix' })).toString()
	const [history, setHistory] = useState<History<string>>(() => keptHistory(country, step))
	const latest = useRef(history)
	latest.current = history
	useEffect(() => {
		const next = withStep(keptHistory(country, step), step)
		keepHistory(country, next)
		setHistory(next)
	}, [country, step])
	return useMemo(() => {
		const move = (next: History<string>): void => {
			if (next === latest.current) return
			keepHistory(country, next)
			setHistory(next)
			act({ type: 'restore', view: parseExplorerView(next.present) })
		}
		return {
			canUndo: history.past.length > 0,
			canRedo: history.future.length > 0,
			undo: () => move(undone(latest.current)),
			redo: () => move(redone(latest.current)),
		}
	}, [history, act, country])
}

const MAX_STEPS = 100

export function historyOf<Step>(present: Step): History<Step> {
	return { past: [], present, future: [] }
}

/** Adds a step, after which nothing can be redone. A step that changes nothing is not added. */
export function withStep<Step>(history: History<Step>, next: Step): History<Step> {
	const { past, present } = history
	if (next === present) return history
	return { past: [...past, present].slice(-MAX_STEPS), present: next, future: [] }
}

export function undone<Step>(history: History<Step>): History<Step> {
	const { past, present, future } = history
	const before = past.at(-1)
	if (before === undefined) return history
	return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redone<Step>(history: History<Step>): History<Step> {
	const { past, present, future } = history
	const [next] = future
	if (next === undefined) return history
	return { past: [...past, present], present: next, future: future.slice(1) }
}

/** One history for each partner country; the oldest is dropped. */
const MAX_HISTORIES = 4

const kept = new Map<string, History<string>>()

function keptHistory(country: string | null, present: string): History<string> {
	return kept.get(country ?? '') ?? historyOf(present)
}

function keepHistory(country: string | null, history: History<string>): void {
	kept.delete(country ?? '')
	kept.set(country ?? '', history)
	const [oldest] = kept.keys()
	if (kept.size > MAX_HISTORIES && oldest !== undefined) kept.delete(oldest)
}
