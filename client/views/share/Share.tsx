import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { COPY_PARAMETER } from '../../state/address'
import { useDataVersion } from '../../state/dataVersion'
import { linkTo, ownParameters, useAddress } from '../../state/useAddress'
import { shortened } from '../../text/shortened'
import { useText } from '../../text/useText'
import { useToast } from '../../ui/Toast'
import type { CopiedContent } from './copiedContent'
import { copyText } from './copyText'
import styles from './Share.module.css'

// Loaded only on a dated copy.
const CopyNote = lazy(async () => ({ default: (await import('./CopyNote')).CopyNote }))

/** Loaded late, since few readers make a dated copy. */
const loadDatedCopy = () => import('../../state/datedCopy')

/**
 * Loads before the click, since some browsers refuse to copy long after it. A failure is reported on the
 * click.
 */
function expectDatedCopy(): void {
	loadDatedCopy().catch(() => undefined)
}

interface Props {
	/** The title of what is shared; a mail's subject has it after the product's name. */
	title: string
	/** Its content in a sentence. */
	sentence?: string
	/**
	 * The content of a dated copy, or a function that loads it when a copy is made or read. `awaited`: the
	 * list is not known yet; its room is kept, and nothing is compared.
	 */
	copied?: CopiedContent | ((signal: AbortSignal) => Promise<CopiedContent>) | 'awaited'
	/** The address does not hold what is shown, so a link would not show it. */
	isInPageOnly?: boolean
	/** Without a day in the address the page shows all records; a dated copy then has no day either. */
	isOfAllDays?: boolean
}

/**
 * Ways to keep and share a page: its link, a mail with its sentence, paper, a dated copy. On a dated copy, it
 * says what changed.
 */
export function Share({ title, sentence = '', copied, isInPageOnly = false, isOfAllDays = false }: Props) {
	const { translate } = useText()
	const { address, datedAddress } = useShared(copied, isOfAllDays)
	const isDatedCopy = COPY_PARAMETER in ownParameters(useLocation().search)
	const toast = useToast()
	/** The text that the browser refused to copy, shown so that the reader can copy it. */
	const [refused, setRefused] = useState<string | null>(null)
	const copy = async (text: string, said: string): Promise<void> => {
		const isCopied = await copyText(text)
		setRefused(isCopied ? null : text)
		if (isCopied) toast(said)
	}
	const copyDated = async (): Promise<void> => {
		try {
			await copy(await datedAddress(), translate('share.copyCopied'))
		} catch {
			toast.failed(translate('share.copyFailed'))
		}
	}
	return (
		<>
			<details className={`disclosure screen-only ${styles.share}`} data-part="share">
				<summary>{translate('share.open')}</summary>
				<fieldset className={`line ${styles.ways}`}>
					<legend className="visually-hidden">{translate('share.title')}</legend>
					{!isInPageOnly && (
						<button
							type="button"
							className="link-button"
							onClick={() => void copy(address(), translate('share.linkCopied'))}
						>
							{translate('share.link')}
						</button>
					)}
					<a
						href={mailtoAddress({
							title: translate('share.subject', { title }),
							sentence,
							address: address(),
						})}
					>
						{translate('share.mail')}
					</a>
					<button type="button" className="link-button" onClick={() => window.print()}>
						{translate('share.print')}
					</button>
					{copied && (
						<button
							type="button"
							className="link-button"
							title={translate('share.copyHint')}
							disabled={copied === 'awaited'}
							onPointerEnter={expectDatedCopy}
							onFocus={expectDatedCopy}
							onClick={() => void copyDated()}
						>
							{translate('share.copy')}
						</button>
					)}
				</fieldset>
			</details>
			{refused !== null && <AddressToCopy address={refused} />}
			{copied && copied !== 'awaited' && isDatedCopy && (
				<Suspense>
					<CopyNote copied={copied} />
				</Suspense>
			)}
		</>
	)
}

/** The address to copy by hand, selected on focus. */
function AddressToCopy({ address }: { address: string }) {
	const { translate } = useText()
	return (
		<p className={`line screen-only ${styles.address}`} role="status">
			<span>{translate('share.refused')}</span>
			<input
				readOnly
				aria-label={translate('share.address')}
				value={address}
				onFocus={(event) => event.currentTarget.select()}
			/>
		</p>
	)
}

/** The address of the page, and of its dated copy with the shown day and the present content. */
function useShared(copied: Props['copied'], isOfAllDays: boolean) {
	const { pathname, search } = useLocation()
	const { asOf, ...address } = useAddress()
	const data = useDataVersion()
	const withoutCopy = (): Record<string, string> => {
		const { [COPY_PARAMETER]: _, ...rest } = ownParameters(search)
		return rest
	}
	const absolute = (link: string): string => `${window.location.origin}${link}`
	return {
		address: () => absolute(linkTo(pathname, { ...address, asOf }, withoutCopy())),
		datedAddress: async () => {
			if (!data || !copied || copied === 'awaited') throw new Error('The data are not known yet.')
			const { items, total } =
				typeof copied === 'function' ? await copied(new AbortController().signal) : copied
			const { datedCopy, formatDatedCopy } = await loadDatedCopy()
			const copy = formatDatedCopy(datedCopy(data.today, data.version, items, total))
			const parameters = { ...withoutCopy(), [COPY_PARAMETER]: copy }
			const day = asOf ?? (isOfAllDays ? null : data.today)
			return absolute(linkTo(pathname, { ...address, asOf: day }, parameters))
		},
	}
}

/** Some mail programs cut addresses at 2 000 characters. */
const MAX_LENGTH = 1900
const MAX_SUBJECT = 150

/**
 * The `mailto:` address of a result: its title as the subject, its sentence and address as the body, all
 * escaped. A long sentence is cut, the page's address never.
 */
export function mailtoAddress({
	title,
	sentence,
	address,
}: {
	readonly title: string
	readonly sentence: string
	readonly address: string
}): string {
	const subject = encodeURIComponent(shortened(plain(title), MAX_SUBJECT))
	const start = `mailto:?subject=${subject}&body=`
	const end = encodeURIComponent(`${address}\r\n`)
	const between = encodeURIComponent('\r\n\r\n')
	const room = MAX_LENGTH - start.length - between.length - end.length
	const said = fitting(plain(sentence), room)
	return said === '' ? `${start}${end}` : `${start}${said}${between}${end}`
}

/** Removes line breaks: some programs would read one in a subject as a new header. */
function plain(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim()
}

/**
 * Escapes a text and cuts it to a length of escaped characters, between whole ones; empty if not even a few
 * words fit.
 */
function fitting(text: string, room: number): string {
	const signs = [...text]
	let low = 0
	let high = signs.length
	while (low < high) {
		const middle = Math.ceil((low + high) / 2)
		if (encodeURIComponent(shortened(text, middle)).length <= room) low = middle
		else high = middle - 1
	}
	return low < Math.min(12, signs.length) ? '' : encodeURIComponent(shortened(text, low))
}
