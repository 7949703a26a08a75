import type { Act } from './useAct'

/** Why an act was refused, told as soon as it is known. */
export function Refused({ act: { refused } }: { act: Pick<Act, 'refused'> }) {
	return <div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
}
