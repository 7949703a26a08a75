/** Goes to the identity provider’s page. */
export function openAddress(address: unknown): void {
	if (typeof address === 'string') window.location.assign(address)
}
