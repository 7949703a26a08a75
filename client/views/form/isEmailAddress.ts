/** Whether a text looks like an address of mail; the server decides. */
export function isEmailAddress(text: string): boolean {
	return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim())
}
