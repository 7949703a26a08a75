/** Steps that can be taken back and taken again. */
export interface History<Step> {
	/** The latest last. */
	readonly past: readonly Step[]
	readonly present: Step
	/** The next first. */
	readonly future: readonly Step[]
}

const MAX_STEPS = 100

export function historyOf<Step>(present: Step): History<Step> {
	return { past: [], present, future: [] }
}

/** A new step: what could be taken again no longer can. What changes nothing is no step. */
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
