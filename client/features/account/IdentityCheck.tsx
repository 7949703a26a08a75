import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { ShownMe } from '../../views/account/useMe'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { AccountRefusal } from './AccountRefusal'
import { accountRefusalSentence } from './accountRefusalSentence'
import { type AccountAnswer, postToAccount } from './accountRequest'
import { askByPasskey } from './askByPasskey'
import { openAddress } from './openAddress'
import { useSignInMethods } from './useSignInMethods'

const CheckContext = createContext<() => Promise<boolean>>(() => Promise.resolve(false))

/** Asks readers to prove their identity; gives false if they decline. */
function useCheck(): () => Promise<boolean> {
	return useContext(CheckContext)
}

/** Performs an action, and repeats it after an identity check if the server asks for one. */
export function useIdentityCheck(): <Result>(act: () => Promise<Result>) => Promise<Result> {
	const check = useCheck()
	return async (act) => {
		try {
			return await act()
		} catch (error) {
			if (!(error instanceof Error) || errorCode(error) !== 'CHECK_NEEDED' || !(await check())) throw error
			return act()
		}
	}
}

/** Calls a route, and repeats it after an identity check if the server asks for one. */
export function useRouteWithIdentityCheck(): typeof postToAccount {
	const check = useCheck()
	return async (route, body) => {
		const answer = await postToAccount(route, body)
		const isNeeded = !answer.isDone && answer.refusal.code === 'CHECK_NEEDED'
		return isNeeded && (await check()) ? postToAccount(route, body) : answer
	}
}

/**
 * For pages with sensitive actions: when the server asks for it, a dialog asks for the password or a passkey
 * again.
 */
export function IdentityCheckProvider({ me, children }: { me: ShownMe; children: ReactNode }) {
	const [answered, setAnswered] = useState<((isChecked: boolean) => void) | null>(null)
	const ask = useCallback(() => new Promise<boolean>((resolve) => setAnswered(() => resolve)), [])
	const end = (isChecked: boolean): void => {
		answered?.(isChecked)
		setAnswered(null)
	}
	return (
		<CheckContext value={ask}>
			{children}
			<CheckDialog me={me} isOpen={answered !== null} onEnd={end} />
		</CheckContext>
	)
}

interface Props {
	me: ShownMe
	isOpen: boolean
	onEnd: (isChecked: boolean) => void
}

function CheckDialog({ me: { signsInBy }, isOpen, onEnd }: Props) {
	const { translate } = useText()
	const hasPassword = signsInBy.includes('PASSWORD')
	const cancel = <Button onClick={() => onEnd(false)}>{translate('ui.cancel')}</Button>
	return (
		<Dialog
			title={translate('account.check.title')}
			isOpen={isOpen}
			onClose={() => onEnd(false)}
			actions={hasPassword ? undefined : cancel}
		>
			<p>{translate('account.check.text')}</p>
			{hasPassword && (
				<div className={styles.plainForm}>
					<AccountForm
						label={translate('account.check.title')}
						fields={['password']}
						submit={translate('account.check.submit')}
						instead={cancel}
						unauthenticated="account.wrongPassword"
						send={(values) => postToAccount('check', values)}
						onDone={() => onEnd(true)}
					/>
				</div>
			)}
			<OtherChecks signsInBy={signsInBy} onDone={() => onEnd(true)} />
		</Dialog>
	)
}

/**
 * Checks by a passkey if the account and the browser have one, and by the provider if there is no password.
 */
function OtherChecks({ signsInBy, onDone }: Pick<ShownMe, 'signsInBy'> & { onDone: () => void }) {
	const text = useText()
	const { translate } = text
	const known = useSignInMethods()
	const [refused, setRefused] = useState<string | null>(null)
	const openId = known.is === 'read' ? (known.ways?.openId ?? null) : null
	const hasPasskey = signsInBy.includes('PASSKEY') && 'PublicKeyCredential' in window
	const hasProvider =
		openId !== null && signsInBy.includes('IDENTITY_PROVIDER') && !signsInBy.includes('PASSWORD')
	const act = async (
		ask: Promise<AccountAnswer>,
		then: (body: Readonly<Record<string, unknown>>) => void,
	): Promise<void> => {
		setRefused(null)
		const answer = await ask
		if (answer.isDone) then(answer.body)
		else setRefused(accountRefusalSentence(text, answer.refusal, 'account.check.refused'))
	}
	if (!hasPasskey && !hasProvider) return null
	return (
		<div className={`form ${styles.ways}`}>
			{hasPasskey && (
				<Button wide onClick={() => act(askByPasskey('check'), onDone)}>
					{translate('account.signIn.passkey')}
				</Button>
			)}
			{hasProvider && (
				<>
					<Button
						wide
						onClick={() =>
							act(postToAccount('openid/start', { purpose: 'CHECK' }), ({ address }) => openAddress(address))
						}
					>
						{translate('account.signIn.openId', { name: openId })}
					</Button>
					<p className="small soft">{translate('account.check.comeBack')}</p>
				</>
			)}
			<AccountRefusal act={{ refused }} />
		</div>
	)
}
