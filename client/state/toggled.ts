/** Adds a member to a list, or removes it if it is there. */
export function toggled<One>(all: readonly One[], one: One): readonly One[] {
	return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
