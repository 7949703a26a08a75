/** A list with one more of its members, or without it where it is there. */
export function toggled<One>(all: readonly One[], one: One): readonly One[] {
	return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
