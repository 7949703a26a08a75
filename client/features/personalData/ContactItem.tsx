import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { daysIn, isoDay, monthsBefore } from '../../../schema/fuzzyDate'
import { useFreshQuery } from '../../export/useFreshQuery'
import { ConfirmContactDocument } from '../../graphql/generated/ConfirmContact'
import { DataOfContactDocument } from '../../graphql/generated/DataOfContact'
import { EraseContactDocument } from '../../graphql/generated/EraseContact'
import { FreezeContactDocument } from '../../graphql/generated/FreezeContact'
import { InformContactDocument } from '../../graphql/generated/InformContact'
import type { ContactFieldsFragment } from '../../graphql/generated/types'
import { PERSONAL_DATA_PATH } from '../../state/paths'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { ContactChannels } from '../../views/contacts/ContactChannels'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { ContactForm } from './ContactForm'
import { HeldFiles } from './HeldFiles'
import styles from './PersonalData.module.css'

/** The size of the API's pages. */
const FILE_PAGE = 200

interface Props {
	contact: ContactFieldsFragment
	today: string
	/** Whether it includes the notice to send. */
	withLetter?: boolean
}

/**
 * One contact: function, how to reach them at work, since when the data are kept, and the reader's actions.
 */
export function ContactItem({ contact, today, withLetter = false }: Props) {
	const { translate, date, sentenceSpace } = useText()
	const { details, confirmedOn, collectedOn, informedOn, origin, mayManage, mayAnswer } = contact
	const [isCorrecting, setCorrecting] = useState(false)
	const id = useId()
	const name = details?.name ?? translate('contacts.frozen')
	return (
		<article aria-label={name}>
			<h4>{name}</h4>
			{details && (
				<>
					<p>{details.function}</p>
					<ContactChannels email={details.email} phone={details.phone} />
					<p className="small soft">
						{translate('contacts.collected', { source: details.source, day: date(collectedOn) })}
						{sentenceSpace}
						{translate('contacts.confirmed', { day: date(confirmedOn) })}
					</p>
					{origin === 'INDIRECT' && mayManage && (
						<p className={informedOn === null ? `small ${'strong'}` : 'small soft'}>
							{informedOn === null
								? translate('contacts.toInformBy', {
										day: date(isoDay(monthsBefore(daysIn(collectedOn).first, -1))),
									})
								: translate('contacts.informed', { day: date(informedOn) })}
						</p>
					)}
				</>
			)}
			{withLetter && details && <Letter contact={contact} />}
			{(mayManage || mayAnswer) && (
				<ContactActions
					contact={contact}
					name={name}
					today={today}
					correcting={{ isCorrecting, setCorrecting, controls: id }}
				/>
			)}
			<div id={id}>
				{isCorrecting && (
					<ContactForm
						contact={contact}
						own={[]}
						isCoordinator={false}
						today={today}
						onDone={() => setCorrecting(false)}
					/>
				)}
			</div>
		</article>
	)
}

/** The notice to send to the person within a month (GDPR, article 14). */
function Letter({
	contact: { organisation, organisationId, details, collectedOn },
}: {
	contact: ContactFieldsFragment
}) {
	const { translate, date } = useText()
	if (!details) return null
	const text = [
		translate('contacts.letter.greeting'),
		translate('contacts.letter.held', {
			organisation: organisation?.name ?? organisationId,
			source: details.source,
			day: date(collectedOn),
		}),
		translate('contacts.letter.rights', { address: `${window.location.origin}${PERSONAL_DATA_PATH}` }),
	].join('\n\n')
	return (
		<>
			<p className="small">{translate('contacts.letterText')}</p>
			<blockquote className="quoted small">{text}</blockquote>
			{details.email !== null && (
				<p>
					<a
						href={`mailto:${details.email}?subject=${encodeURIComponent(translate('contacts.letterSubject'))}&body=${encodeURIComponent(text)}`}
					>
						{translate('contacts.writeLetter')}
					</a>
				</p>
			)}
		</>
	)
}

function ContactActions({
	contact,
	name,
	today,
	correcting: { isCorrecting, setCorrecting, controls },
}: {
	contact: ContactFieldsFragment
	name: string
	today: string
	correcting: { isCorrecting: boolean; setCorrecting: (is: boolean) => void; controls: string }
}) {
	const { translate } = useText()
	const write = useWrite('contact')
	const ask = useFreshQuery()
	const [confirm] = useMutation(ConfirmContactDocument)
	const [inform] = useMutation(InformContactDocument)
	const [freeze] = useMutation(FreezeContactDocument)
	const [erase] = useMutation(EraseContactDocument)
	const { id, version, state, informedOn, mayManage, mayAnswer } = contact
	const isShown = state === 'SHOWN'
	const of = (label: string): string => translate('ui.aside', { text: label, aside: name })
	return (
		<>
			<div className={styles.acts}>
				{mayManage && isShown && (
					<>
						<Button
							kind="quiet"
							aria-label={of(translate('contacts.stillRight'))}
							onClick={() =>
								void write.run(
									{ confirmed: id, version },
									(idempotencyKey) => confirm({ variables: { id, version, idempotencyKey } }),
									translate('contacts.confirmedNow'),
								)
							}
						>
							{translate('contacts.stillRight')}
						</Button>
						<Button
							kind="quiet"
							aria-expanded={isCorrecting}
							aria-controls={controls}
							aria-label={of(translate('contacts.correct'))}
							onClick={() => setCorrecting(!isCorrecting)}
						>
							{translate('contacts.correct')}
						</Button>
						{informedOn === null && (
							<Button
								kind="quiet"
								aria-label={of(translate('contacts.inform'))}
								onClick={() =>
									void write.run(
										{ informed: id, version },
										(idempotencyKey) => inform({ variables: { id, version, day: today, idempotencyKey } }),
										translate('contacts.informedNow'),
									)
								}
							>
								{translate('contacts.inform')}
							</Button>
						)}
					</>
				)}
				{mayAnswer && (
					<>
						<Confirmed
							label={translate(isShown ? 'contacts.freeze' : 'contacts.unfreeze')}
							kind="quiet"
							of={name}
							title={translate(isShown ? 'contacts.freezeTitle' : 'contacts.unfreezeTitle')}
							onConfirm={() =>
								void write.run(
									{ frozen: isShown, id, version },
									(idempotencyKey) => freeze({ variables: { id, version, frozen: isShown, idempotencyKey } }),
									translate(isShown ? 'contacts.frozenNow' : 'contacts.unfrozenNow'),
								)
							}
						>
							{translate(isShown ? 'contacts.freezeText' : 'contacts.unfreezeText')}
						</Confirmed>
						<Confirmed
							label={translate('contacts.erase')}
							kind="quiet"
							of={name}
							title={translate('contacts.eraseTitle')}
							onConfirm={() =>
								void write.run(
									{ erased: id },
									(idempotencyKey) => erase({ variables: { id, idempotencyKey } }),
									translate('contacts.erasedNow'),
								)
							}
						>
							{translate('contacts.eraseText')}
						</Confirmed>
					</>
				)}
			</div>
			{mayAnswer && isShown && (
				<HeldFiles
					fileName={translate('ownData.ofContact')}
					of={name}
					read={async (after, signal) => {
						const { heldDataOfContact: held } = await ask(
							DataOfContactDocument,
							{ id, first: FILE_PAGE, after },
							signal,
						)
						return {
							items: held.edges.map(({ node }) => node),
							total: held.totalCount,
							next: held.pageInfo.hasNextPage ? (held.pageInfo.endCursor ?? null) : null,
						}
					}}
				/>
			)}
			<WriteRefusal of={write} />
		</>
	)
}
