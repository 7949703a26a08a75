/** Puts a text on the clipboard; false where the browser refuses, as without a secure address or a permission. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		return false
	}
}
