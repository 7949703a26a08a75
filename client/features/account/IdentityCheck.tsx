import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { ShownMe } from '../../views/account/useMe'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { accountRefusalOf, postToAccount } from './accountRequest'
import { askByPasskey } from './askByPasskey'
import { openAddress } from './openAddress'
import { useAccountWrite } from './useAccountWrite'
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
			if (accountRefusalOf(error).code !== 'CHECK_NEEDED' || !(await check())) throw error
			return act()
		}
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
	const cancel = (): void => onEnd(false)
	return (
		<Dialog
			title={translate('account.check.title')}
			isOpen={isOpen}
			onClose={cancel}
			actions={!hasPassword && <Button onClick={cancel}>{translate('ui.cancel')}</Button>}
		>
			<p>{translate('account.check.text')}</p>
			{hasPassword && (
				<div className={styles.plainForm}>
					<AccountForm
						label={translate('account.check.title')}
						fields={['password']}
						submit={translate('account.check.submit')}
						onCancel={cancel}
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
	const { translate } = useText()
	const known = useSignInMethods()
	const write = useAccountWrite('account.check.refused')
	const openId = known.is === 'read' ? (known.ways?.openId ?? null) : null
	const hasPasskey = signsInBy.includes('PASSKEY') && 'PublicKeyCredential' in window
	const hasProvider =
		openId !== null && signsInBy.includes('IDENTITY_PROVIDER') && !signsInBy.includes('PASSWORD')
	if (!hasPasskey && !hasProvider) return null
	return (
		<div className={`form ${styles.ways}`}>
			{hasPasskey && (
				<Button wide onClick={() => write.run(null, () => askByPasskey('check'), undefined, onDone)}>
					{translate('account.signIn.passkey')}
				</Button>
			)}
			{hasProvider && (
				<>
					<Button
						wide
						onClick={() =>
							write.run(
								null,
								() => postToAccount('openid/start', { purpose: 'CHECK' }),
								undefined,
								({ address }) => openAddress(address),
							)
						}
					>
						{translate('account.signIn.openId', { name: openId })}
					</Button>
					<p className="small soft">{translate('account.check.comeBack')}</p>
				</>
			)}
			<WriteRefusal of={write} />
		</div>
	)
}
