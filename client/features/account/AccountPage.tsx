import { ADMINISTRATION_PATH, reportsPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { PageTitle } from '../../ui/PageTitle'
import styles from './Account.module.css'
import { ApiTokens } from './ApiTokens'
import { ClosingAccount, NameForm, PasswordSection } from './OwnDetails'
import { Passkeys } from './Passkeys'
import { roleKey, useRoleWords } from './roleWords'
import { Sessions } from './Sessions'
import { SignedOut } from './SignedOut'
import { type Me, useMe } from './useMe'

/** What is on record of who is signed in, and what they can do about it. */
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
				{({ me }) => (me === null ? <SignedOut isOver={isOver} /> : <Content me={me} />)}
			</Answer>
		</div>
	)
}

function Content({ me }: { me: Me }) {
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
				<PasswordSection />
				<ClosingAccount me={me} />
			</aside>
		</div>
	)
}

function Roles({ me: { roles } }: { me: Me }) {
	const { translate, date } = useText()
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
						<span className="small soft">
							{translate('account.since', { day: date(held.since.slice(0, 10)) })}
						</span>
						<br />
						<span className="small soft">{translate(`account.may.${held.role}`)}</span>
					</li>
				))}
			</ul>
			{manages && (
				<p className={`actions ${styles.after}`}>
					<ButtonLink to={to(ADMINISTRATION_PATH)}>{translate('account.toAdministration')}</ButtonLink>
					<ButtonLink to={to(reportsPath())}>{translate('reports.queue')}</ButtonLink>
				</p>
			)}
		</section>
	)
}
