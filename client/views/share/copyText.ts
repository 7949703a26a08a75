/**
 * Copies a text to the clipboard; gives false if the browser refuses, for instance without HTTPS or
 * permission.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		return false
	}
}
