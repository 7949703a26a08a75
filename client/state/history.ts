/** Steps that can be undone and redone. */
export interface History<Step> {
	/** The latest step last. */
	readonly past: readonly Step[]
	readonly present: Step
	/** The next step first. */
	readonly future: readonly Step[]
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
