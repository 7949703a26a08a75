/**
 * The value of a key: the one remembered, else `compute()`'s, which is then remembered. Of more than `most`, the one
 * asked for the longest ago is forgotten.
 */
export function rememberLatest<Value>(
	remembered: Map<string, Value>,
	key: string,
	most: number,
	compute: () => Value,
): Value {
	const known = remembered.get(key)
	const value = known !== undefined ? known : compute()
	remembered.delete(key)
	remembered.set(key, value)
	const [oldest] = remembered.keys()
	if (remembered.size > most && oldest !== undefined) remembered.delete(oldest)
	return value
}
