import type { AccountAction } from './useAccountAction'

/** Says at once why an action was refused. */
export function AccountRefusal({ act: { refused } }: { act: Pick<AccountAction, 'refused'> }) {
	return <div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
}
