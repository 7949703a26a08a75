/**
 * From now on `new Date()`, `Date()` and `Date.now()` tell that instant, in milliseconds since 1970, and go on from it;
 * timers stay as they are. Vitest's fake timers and Playwright's fixed time stop the clock instead, and what waits
 * until an instant would never end.
 *
 * It uses nothing outside itself, for it is sent to the browser too (`test/e2e/browser.ts`).
 */
export function startDateAt(instant: number): void {
	const began = performance.now()
	const now = (): number => instant + Math.floor(performance.now() - began)
	globalThis.Date = new Proxy(Date, {
		construct: (target, given, asked) =>
			Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
		apply: (target) => new target(now()).toString(),
		get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
	})
}

/** Noon of a day, YYYY-MM-DD: at that instant it is the same day in Paris and in UTC. */
export function noonOf(day: string): number {
	return Date.parse(`${day}T12:00:00Z`)
}
