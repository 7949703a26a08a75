import { storedText } from './storedText'

/**
 * Unsent forms, kept in the browser so that a reload does not lose them; never sent. Each belongs to an
 * account, so that nobody else reads it here; all are deleted when somebody signs out.
 */
const kept = storedText('constellations.begunForms')

interface KeptForm {
	/** Name of the account, and subject of the form. */
	readonly key: string
	readonly form: unknown
}

const MAX_KEPT = 16

export function savedForm(key: string): unknown {
	return all().find((one) => one.key === key)?.form ?? null
}

export function saveForm(key: string, form: unknown): void {
	const others = all().filter((one) => one.key !== key)
	kept.write(JSON.stringify([...others, { key, form }].slice(-MAX_KEPT)))
}

export function removeSavedForm(key: string): void {
	const others = all().filter((one) => one.key !== key)
	kept.write(others.length === 0 ? '' : JSON.stringify(others))
}

export function removeSavedForms(): void {
	if (kept.read()) kept.write('')
}

function all(): readonly KeptForm[] {
	try {
		const read: unknown = JSON.parse(kept.read() || '[]')
		return Array.isArray(read) ? read : []
	} catch {
		return []
	}
}
