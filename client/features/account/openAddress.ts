/** Leaves for the identity provider’s own page. */
export function openAddress(address: unknown): void {
	if (typeof address === 'string') window.location.assign(address)
}
