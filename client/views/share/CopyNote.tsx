import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { COPY_PARAMETER } from '../../state/address'
import { type CopyDifference, compareCopy, type DatedCopy, parseDatedCopy } from '../../state/datedCopy'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { recordCode } from '../table/recordCode'
import { type CopiedContent, pathOfItem, type SharedItem } from './copiedContent'
import styles from './Share.module.css'

type Source = CopiedContent | ((signal: AbortSignal) => Promise<CopiedContent>)

/** On a dated copy: says what changed, appeared or went since; nothing elsewhere. */
export function CopyNote({ copied }: { copied: Source }) {
	const { query } = useAddress()
	const code = new URLSearchParams(query).get(COPY_PARAMETER)
	if (code === null) return null
	const copy = parseDatedCopy(code)
	return (
		<aside className={`framed stack space-above ${styles.note}`} data-part="dated-copy">
			{copy === null ? <BrokenCopyNote /> : <ComparedCopy key={code} copy={copy} copied={copied} />}
			<LeaveCopyLink />
		</aside>
	)
}

/** Under a result that no longer exists: its former evidence. */
export function GoneCopyNote() {
	const { translate, date } = useText()
	const { query } = useAddress()
	const copy = parseDatedCopy(new URLSearchParams(query).get(COPY_PARAMETER))
	if (copy === null) return null
	return (
		<aside className={`framed stack space-above ${styles.note}`} data-part="dated-copy">
			<p>
				<b>{translate('copy.goneResult', { day: date(copy.day) })}</b>
			</p>
			<Items items={copy.items} />
		</aside>
	)
}

function BrokenCopyNote() {
	const { translate } = useText()
	return <p>{translate('copy.broken')}</p>
}

function ComparedCopy({ copy, copied }: { copy: DatedCopy; copied: Source }) {
	const { translate, date } = useText()
	const now = useCopied(copied)
	const day = date(copy.day)
	if (now === null) return <p>{translate('copy.reading', { day })}</p>
	const difference = compareCopy(copy, now.items, now.total)
	const { changed, appeared, gone, isMore } = difference
	const isSame = changed.length + appeared.length + gone.length === 0 && !isMore
	if (isSame) return <p role="status">{translate('copy.same', { day })}</p>
	return <Differences difference={difference} now={now} day={day} />
}

function Differences({
	difference,
	now,
	day,
}: {
	difference: CopyDifference
	now: CopiedContent
	day: string
}) {
	const { translate } = useText()
	const { of, items } = now
	const labels = new Map(items.map(({ id, label }) => [id, label]))
	return (
		<>
			<p role="status">
				<b>{translate('copy.changed', { day })}</b>
			</p>
			{(['changed', 'appeared', 'gone'] as const).map(
				(sort) =>
					difference[sort].length > 0 && (
						<div key={sort}>
							<p className="small">{translate(`copy.${of}.${sort}`, { count: difference[sort].length })}</p>
							<Items items={difference[sort]} labels={labels} />
						</div>
					),
			)}
			{difference.isMore && <p className="small">{translate('copy.more')}</p>}
		</>
	)
}

/** The most names listed; hundreds may have changed. */
const MAX_NAMED = 12

function Items({
	items,
	labels,
}: {
	items: readonly { readonly id: string }[]
	labels?: ReadonlyMap<SharedItem['id'], string>
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const left = items.length - MAX_NAMED
	return (
		<ul className="bullets small">
			{items.slice(0, MAX_NAMED).map(({ id }) => {
				const [path, name] = [pathOfItem(id), labels?.get(id) ?? recordCode(id)]
				return <li key={id}>{path === null ? name : <Link to={to(path)}>{name}</Link>}</li>
			})}
			{left > 0 && <li>{translate('territory.more', { count: left })}</li>}
		</ul>
	)
}

function LeaveCopyLink() {
	const { translate } = useText()
	const { query, filtered } = useAddress()
	const { [COPY_PARAMETER]: _, ...rest } = ownParameters(query)
	return (
		<p className="small">
			<Link to={filtered(rest)}>{translate('copy.remove')}</Link>
		</p>
	)
}

/**
 * The present content of the page: as given, or loaded once for each copy, since another list has another
 * address.
 */
function useCopied(copied: Source): CopiedContent | null {
	const [read, setRead] = useState<CopiedContent | null>(null)
	const source = useRef(copied)
	useEffect(() => {
		const ask = source.current
		if (typeof ask !== 'function') return
		let isLeft = false
		// Not aborted when the page is left: the same question later gets this answer.
		ask(new AbortController().signal).then(
			(found) => !isLeft && setRead(found),
			// The page itself says that the server does not answer.
			() => undefined,
		)
		return () => {
			isLeft = true
		}
	}, [])
	return typeof copied === 'function' ? read : copied
}
