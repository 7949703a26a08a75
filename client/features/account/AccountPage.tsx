import {
	ACTIVITY_PATH,
	ADMINISTRATION_PATH,
	AUDIT_LOG_PATH,
	CASES_PATH,
	CONTACTS_PATH,
	ORGANISATION_PATH,
	OWN_DATA_PATH,
	PROPOSALS_PATH,
	RETENTION_PATH,
	reportsPath,
} from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { PageTitle } from '../../ui/PageTitle'
import { SignedOut } from '../../views/account/SignedOut'
import { type ShownMe, useMe } from '../../views/account/useMe'
import styles from './Account.module.css'
import { ApiTokens } from './ApiTokens'
import { accountRefusalSentence } from './accountRefusalSentence'
import { IdentityCheckProvider } from './IdentityCheck'
import { ClosingAccount, EmailSection, NameForm, PasswordSection } from './OwnDetails'
import { Passkeys } from './Passkeys'
import { RegisterLink } from './RegisterLink'
import { roleKey, useRoleWords } from './roleWords'
import { Sessions } from './Sessions'

/** The account of the signed-in reader, and what they can do with it. */
export function AccountPage() {
	const { translate } = useText()
	const { isOver, ...result } = useMe()
	return (
		<div className="page-width">
			<header className="page-header">
				<PageTitle text={translate('account.title')} />
				{result.data?.me && (
					<p className="standfirst">
						{[result.data.me.name, result.data.me.email].join(translate('ui.comma'))}
					</p>
				)}
			</header>
			<Answer of={result} reading={translate('account.reading')} isTall>
				{({ me }) =>
					me === null ? (
						<SignedOut isOver={isOver} />
					) : (
						<IdentityCheckProvider me={me}>
							<RefusedByProvider />
							<PasswordLinkNotice me={me} />
							<Content me={me} />
						</IdentityCheckProvider>
					)
				}
			</Answer>
		</div>
	)
}

/** Shows the error with which the identity provider sent the browser back. */
function RefusedByProvider() {
	const text = useText()
	const { query } = useAddress()
	const code = new URLSearchParams(query).get('refused')
	if (code === null) return null
	return (
		<p className="refused" role="alert">
			{accountRefusalSentence(text, { code, waitSeconds: null }, 'account.check.refused')}
		</p>
	)
}

function Content({ me }: { me: ShownMe }) {
	return (
		<div className="main-and-aside">
			<div className="lead">
				<Roles me={me} />
				<Sessions me={me} />
				<Passkeys me={me} />
				<ApiTokens me={me} />
			</div>
			<aside>
				<NameForm me={me} />
				<EmailSection me={me} />
				<PasswordSection me={me} />
				<ClosingAccount me={me} />
			</aside>
		</div>
	)
}

function Roles({ me: { roles } }: { me: ShownMe }) {
	const { translate, dayOf } = useText()
	const { to } = useAddress()
	const words = useRoleWords()
	const manages = roles.some(({ role }) => role !== 'MEMBER')
	return (
		<section className="block">
			<h2>{translate('account.roles')}</h2>
			{roles.length === 0 && <p>{translate('account.noRole')}</p>}
			<ul className="bullets">
				{roles.map((held) => (
					<li key={roleKey(held)}>
						{words(held)}{' '}
						<span className="small soft">{translate('account.since', { day: dayOf(held.since) })}</span>
						<br />
						<span className="small soft">{translate(`account.may.${held.role}`)}</span>
					</li>
				))}
			</ul>
			<p className="actions space-above">
				{roles.some(({ role }) => role === 'EDITOR' || role === 'COORDINATOR') && (
					<ButtonLink kind="primary" to={to(ORGANISATION_PATH)}>
						{translate('organisation.title')}
					</ButtonLink>
				)}
				{roles.some(({ role }) => role === 'COORDINATOR') && (
					<ButtonLink to={to(CASES_PATH)}>{translate('cases.title')}</ButtonLink>
				)}
				{roles.some(({ role }) => role !== 'ADMINISTRATOR') && (
					<ButtonLink to={to(PROPOSALS_PATH)}>{translate('proposals.title')}</ButtonLink>
				)}
				<ButtonLink to={to(ACTIVITY_PATH)}>{translate('activity.title')}</ButtonLink>
			</p>
			<p className="actions space-above">
				<ButtonLink to={to(OWN_DATA_PATH)}>{translate('ownData.title')}</ButtonLink>
				{roles.length > 0 && <ButtonLink to={to(CONTACTS_PATH)}>{translate('contacts.title')}</ButtonLink>}
			</p>
			{manages && (
				<p className="actions space-above">
					<ButtonLink to={to(ADMINISTRATION_PATH)}>{translate('account.toAdministration')}</ButtonLink>
					<ButtonLink to={to(reportsPath())}>{translate('reports.queue')}</ButtonLink>
					{roles.some(({ role }) => role === 'COORDINATOR' || role === 'ADMINISTRATOR') && <RegisterLink />}
					{roles.some(({ role }) => role === 'ADMINISTRATOR') && (
						<>
							<ButtonLink to={to(RETENTION_PATH)}>{translate('retention.title')}</ButtonLink>
							<ButtonLink to={to(AUDIT_LOG_PATH)}>{translate('auditLog.title')}</ButtonLink>
						</>
					)}
				</p>
			)}
		</section>
	)
}

/** Tells the owner of the account that somebody created a link to choose its password. */
function PasswordLinkNotice({ me: { passwordLink } }: { me: ShownMe }) {
	const { translate, dayOf } = useText()
	if (passwordLink === null) return null
	const { by, createdAt, isOpen, usedAt } = passwordLink
	const state = usedAt !== null ? 'used' : isOpen ? 'open' : 'over'
	return (
		<section
			className={`with-bar stack ${styles.notice}`}
			aria-label={translate('account.passwordLink.notice')}
		>
			<p>
				{translate(`account.passwordLink.${state}`, {
					name: by.name ?? translate('account.people.closed'),
					day: dayOf(usedAt ?? createdAt),
				})}
			</p>
			{state !== 'over' && <p>{translate(`account.passwordLink.${state}Advice`)}</p>}
		</section>
	)
}
