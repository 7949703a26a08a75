import { type ReactNode, useEffect, useRef, useState } from 'react'
import { removeSavedForm, savedForm, saveForm } from '../../state/savedForms'
import { useSignedInName } from '../../state/signedIn'
import { useText } from '../../text/useText'
import type { WriteState } from '../write/useWrite'
import type { Control } from './FormField'

/** One field of a form. `Values`: what the form holds, by name of field. */
export type FormField<Values> = {
	readonly name: keyof Values & string
	readonly label: string
	readonly hint?: ReactNode
	readonly isRequired?: boolean
	/** Whether its value cannot be sent. An empty required field is wrong anyway. */
	readonly isWrong?: (values: Values) => boolean
	/**
	 * The sentence at the field when its value is wrong here or for the server. `got` is the value that came,
	 * if it is known: a quoted text, or `nothing`.
	 */
	readonly expected?: string | ((got: string | undefined) => string)
	/** Whether it is behind « plus de précisions ». Such fields follow each other. */
	readonly isMore?: boolean
	/** What stands under the field. */
	readonly after?: () => ReactNode
} & Control

export interface FormOptions<Values, Written> {
	/** The values of an untouched form. An empty text or list means nothing. */
	readonly start: Values
	/** Other first values than those of an untouched form. */
	readonly opensWith?: Partial<Values>
	/** The fields in the order of the page, for the present values; false: not asked for now. */
	readonly fields: (
		values: Values,
		set: (some: Partial<Values>) => void,
	) => readonly (FormField<Values> | false)[]
	/** absent: nothing is written, `send` only passes the values on. */
	readonly write?: WriteState
	readonly send: (values: Values, key: string) => Promise<Written> | Written
	/** The message after success. */
	readonly said?: string | ((values: Values) => string | undefined)
	/** What follows a sending that was answered; part of what is sent again. */
	readonly onDone?: (written: Written, values: Values) => unknown
	/** The values after a sending; absent: those of an untouched form. */
	readonly left?: (sent: Values) => Values
	/**
	 * A name under which the browser keeps what is typed until it is sent, for the account that is signed in.
	 */
	readonly keptAs?: string
	/** Whether the browser warns before the page is left with something unsent. */
	readonly isGuarded?: boolean
}

export interface FormState<Values> {
	readonly values: Values
	/** The values that the form started from, also when it was kept over a reload. */
	readonly start: Values
	readonly fields: readonly FormField<Values>[]
	readonly set: (some: Partial<Values>) => void
	/**
	 * Checks the values and sends them, once at a time. Sent again after a lost answer, they have the same
	 * idempotency key.
	 *
	 * @param variant values that this sending changes; if it is refused, the form stays as it is.
	 */
	readonly submit: (variant?: Partial<Values>) => Promise<void>
	/** The sentences of wrong fields by name, since the last try. */
	readonly errors: ReadonlyMap<string, string>
	/** Counts the tries: each moves the focus to the first wrong field. */
	readonly tries: number
	readonly isSending: boolean
	/** Why the last sending was refused, unless that stands at fields. */
	readonly refusal: WriteState['refusal']
	/** Sends again what no answer came to; null otherwise. */
	readonly again: (() => Promise<unknown>) | null
	/** Whether it shows what was kept from before. */
	readonly isBegun: boolean
	readonly startAnew: () => void
}

interface Kept<Values> {
	readonly values: Values
	readonly start: Values
}

/** The state of one form: what is typed, what is wrong, and its sending. */
export function useForm<Values extends object, Written>(
	options: FormOptions<Values, Written>,
): FormState<Values> {
	const { write, keptAs } = options
	const { translate } = useText()
	const account = useSignedInName() ?? ''
	const key = keptAs === undefined ? null : `${account} ${keptAs}`
	const [kept] = useState(() => (key === null ? null : keptForm<Values>(key)))
	const [start, setStart] = useState(kept ? { ...options.start, ...kept.start } : options.start)
	const [values, setValues] = useState<Values>({ ...start, ...kept?.values, ...options.opensWith })
	const [isBegun, setBegun] = useState(kept !== null)
	const [tried, setTried] = useState<{ readonly variant: Partial<Values> } | null>(null)
	const [tries, setTries] = useState(0)
	const latest = useRef(values)
	const sent = useRef<Values | null>(null)
	/** The values of the page at that sending. */
	const sentOf = useRef<Values | null>(null)
	const isBusy = useRef(false)
	const put = (next: Values): void => {
		latest.current = next
		setValues(next)
	}
	const set = (some: Partial<Values>): void => {
		put({ ...latest.current, ...some })
		if (key !== null) saveForm(key, { values: latest.current, start } satisfies Kept<Values>)
	}
	const fieldsOf = (said: Values) => options.fields(said, set).filter((field) => field !== false)
	useLeavingWarning(options.isGuarded === true && JSON.stringify(values) !== JSON.stringify(start))

	const submit = async (variant: Partial<Values> = {}): Promise<void> => {
		if (isBusy.current) return
		const said = { ...latest.current, ...variant }
		setTried({ variant })
		setTries((count) => count + 1)
		write?.clear()
		if (fieldsOf(said).some((field) => isWrongIn(said, field))) return
		// What got no answer is repeated as it was sent, whatever the page has read since.
		const again = JSON.stringify(said) === JSON.stringify(sent.current) ? write?.again : null
		sent.current = said
		sentOf.current = latest.current
		const finish = (written: Written): unknown => {
			if (key !== null) removeSavedForm(key)
			setTried(null)
			setBegun(false)
			put(options.left?.(said) ?? options.start)
			setStart(latest.current)
			return options.onDone?.(written, said)
		}
		isBusy.current = true
		try {
			if (write === undefined) await finish(await options.send(said, ''))
			else if (again) await again()
			else {
				const message = typeof options.said === 'function' ? options.said(said) : options.said
				await write.run(said, async (idempotencyKey) => options.send(said, idempotencyKey), message, finish)
			}
		} finally {
			isBusy.current = false
		}
	}

	const fields = fieldsOf(values)
	const errors = new Map<string, string>()
	const problems = write?.refusal?.problems ?? []
	for (const field of fields) {
		const problem = problems.find((one) => isAbout(one.field, field.name))
		if (tried !== null && isWrongIn({ ...values, ...tried.variant }, field))
			errors.set(field.name, sentenceOf(field, 'nothing') ?? translate('form.expected'))
		// The server's word holds until the value changes.
		else if (problem && sent.current?.[field.name] === values[field.name])
			errors.set(field.name, sentenceOf(field, problem.got) ?? translate('form.expected'))
	}
	const isAtFields = problems.some(({ field }) => fields.some(({ name }) => isAbout(field, name)))
	return {
		values,
		start,
		fields,
		set,
		submit,
		errors,
		tries,
		isSending: write?.isSending ?? false,
		refusal: isAtFields ? null : (write?.refusal ?? null),
		// Once changed, it is another sending.
		again: write?.again && sentOf.current === values ? () => submit(tried?.variant) : null,
		isBegun,
		startAnew: () => {
			if (key !== null) removeSavedForm(key)
			put(options.start)
			setStart(options.start)
			setTried(null)
			setBegun(false)
			write?.clear()
		},
	}
}

function keptForm<Values>(key: string): Kept<Values> | null {
	const kept = savedForm(key) as Partial<Kept<Values>> | null
	return kept?.values && kept.start ? { values: kept.values, start: kept.start } : null
}

/** A text of blanks is empty too. */
export function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === ''
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isWrongIn<Values>(values: Values, { name, isRequired, isWrong }: FormField<Values>): boolean {
	return (isRequired === true && isEmpty(values[name])) || (isWrong?.(values) ?? false)
}

function sentenceOf<Values>({ expected }: FormField<Values>, got: string | undefined): string | undefined {
	return typeof expected === 'function' ? expected(got) : expected
}

/** The API names a field by its path in the arguments: `contact.email`. */
function isAbout(path: string, name: string): boolean {
	return path === name || path.endsWith(`.${name}`)
}

function useLeavingWarning(isUnsent: boolean): void {
	useEffect(() => {
		if (!isUnsent) return
		const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
		window.addEventListener('beforeunload', warn)
		return () => window.removeEventListener('beforeunload', warn)
	}, [isUnsent])
}
