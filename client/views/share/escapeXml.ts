/** Escapes a text for XML, between tags or in double quotes. */
export function escapeXml(text: string): string {
	return (
		text
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			// Characters that XML does not allow.
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
			.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
	)
}
