import type { AccountAction } from './useAccountAction'

/** Why an act was refused, told as soon as it is known. */
export function AccountRefusal({ act: { refused } }: { act: Pick<AccountAction, 'refused'> }) {
	return <div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
}
