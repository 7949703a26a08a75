/**
 * Saves a text as a file of the browser; nothing leaves the machine. `name` is ours, never a record's text.
 */
export function downloadText(name: string, text: string, type: string): void {
	downloadBlob(name, new Blob([text], { type }))
}

/** Saves a blob in the same way. */
export function downloadBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	document.body.append(link)
	link.click()
	link.remove()
	// The browser reads the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 1000)
}
