/** Asks for the name of a person, a device or a program. */
export function nameField(label: string, expected: string) {
	return { name: 'name', is: 'text', label, maxLength: 120, isRequired: true, expected } as const
}
