import { useState } from 'react'

/**
 * What was asked for last, until another thing stands: shown as chosen at once, before what it opens is drawn. `drawn` is
 * compared by identity: a text, a number, a flag.
 */
export function useAsked<Value extends string | number | boolean>(
	drawn: Value,
): readonly [Value, (value: Value) => void] {
	const [asked, setAsked] = useState({ of: drawn, value: drawn })
	// Another thing stands, for whatever reason: what was asked for before is over.
	if (asked.of !== drawn) setAsked({ of: drawn, value: drawn })
	return [asked.of === drawn ? asked.value : drawn, (value) => setAsked({ of: drawn, value })]
}
