/** Hands a text to the browser as a file; nothing leaves the machine. `name` is ours, never a record's text. */
export function downloadText(name: string, text: string, type: string): void {
	downloadBlob(name, new Blob([text], { type }))
}

/** The same of what is no text. */
export function downloadBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	document.body.append(link)
	link.click()
	link.remove()
	// The browser reads the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 1000)
}
