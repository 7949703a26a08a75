/** The screens of accounts and of reports, in one script: a reader who opens one usually opens others. */
import { AccountPage } from '../features/account/AccountPage'
import { AdministrationPage } from '../features/account/AdministrationPage'
import { ForgottenPasswordPage } from '../features/account/ForgottenPasswordPage'
import { useIdentityCheck } from '../features/account/IdentityCheck'
import { InvitationPage } from '../features/account/InvitationPage'
import { NewEmailPage } from '../features/account/NewEmailPage'
import { PasswordPage } from '../features/account/PasswordPage'
import { SetupPage } from '../features/account/SetupPage'
import { SignedInPage } from '../features/account/SignedInPage'
import { SignInPage } from '../features/account/SignInPage'
import { useSignInMethods } from '../features/account/useSignInMethods'
import { StopLettersPage } from '../features/activity/StopLettersPage'
import { CasesPage } from '../features/judgements/CasesPage'
import { AuditLog } from '../features/personalData/AuditLog'
import { Contacts } from '../features/personalData/Contacts'
import { FollowedRequestPage } from '../features/personalData/FollowedRequestPage'
import { OwnData } from '../features/personalData/OwnData'
import { Register } from '../features/personalData/Register'
import { RetentionSection } from '../features/personalData/RetentionSection'
import { FollowedReportPage } from '../features/reports/FollowedReportPage'
import { ReportPage } from '../features/reports/ReportPage'
import { ReportQueue } from '../features/reports/ReportQueue'
import {
	ACCOUNT_PATH,
	ADMINISTRATION_PATH,
	AUDIT_LOG_PATH,
	CASES_PATH,
	CONTACTS_PATH,
	FOLLOWED_REPORT_PATH,
	FOLLOWED_REQUEST_PATH,
	FORGOTTEN_PASSWORD_PATH,
	INVITATION_PATH,
	NEW_EMAIL_PATH,
	OWN_DATA_PATH,
	PASSWORD_PATH,
	REGISTER_PATH,
	REPORT_PATH,
	RETENTION_PATH,
	SETUP_PATH,
	SIGN_IN_PATH,
	STOP_LETTERS_PATH,
} from '../state/paths'
import { useText } from '../text/useText'

export const ACCOUNT_SCREENS = {
	[SIGN_IN_PATH]: SignInPage,
	[SETUP_PATH]: SetupPage,
	[INVITATION_PATH]: InvitationPage,
	[PASSWORD_PATH]: PasswordPage,
	[ACCOUNT_PATH]: AccountPage,
	[ADMINISTRATION_PATH]: AdministrationScreen,
	[CASES_PATH]: CasesPage,
	[REPORT_PATH]: ReportScreen,
	[FOLLOWED_REPORT_PATH]: FollowedReportPage,
	[FOLLOWED_REQUEST_PATH]: FollowedRequestPage,
	[CONTACTS_PATH]: ContactsScreen,
	[OWN_DATA_PATH]: OwnDataScreen,
	[REGISTER_PATH]: RegisterScreen,
	[RETENTION_PATH]: RetentionScreen,
	[AUDIT_LOG_PATH]: JournalScreen,
	[FORGOTTEN_PASSWORD_PATH]: ForgottenPasswordPage,
	[STOP_LETTERS_PATH]: StopLettersPage,
	[NEW_EMAIL_PATH]: NewEmailPage,
}

function AdministrationScreen() {
	return <AdministrationPage Reports={ReportQueue} />
}

/** Without accounts nobody could answer a report. */
function ReportScreen() {
	const known = useSignInMethods()
	if (known.is === 'reading') return <ReportPage isAnswered={null} />
	return <ReportPage isAnswered={known.is !== 'read' || known.ways !== null} />
}

function ContactsScreen() {
	const { translate } = useText()
	return (
		<SignedInPage title={translate('contacts.title')} standfirst={translate('contacts.text')}>
			{({ roles }) => <Contacts roles={roles} />}
		</SignedInPage>
	)
}

function OwnDataScreen() {
	const { translate } = useText()
	return (
		<SignedInPage title={translate('ownData.title')} standfirst={translate('ownData.text')}>
			{() => <CheckedOwnData />}
		</SignedInPage>
	)
}

function CheckedOwnData() {
	return <OwnData checked={useIdentityCheck()} />
}

function RegisterScreen() {
	const { translate } = useText()
	return (
		<SignedInPage title={translate('register.title')} standfirst={translate('register.text')}>
			{({ roles }) => <Register roles={roles} />}
		</SignedInPage>
	)
}

function RetentionScreen() {
	const { translate } = useText()
	return (
		<SignedInPage title={translate('retention.title')} standfirst={translate('retention.text')}>
			{({ roles }) => <RetentionSection roles={roles} />}
		</SignedInPage>
	)
}

function JournalScreen() {
	const { translate } = useText()
	return (
		<SignedInPage title={translate('auditLog.title')} standfirst={translate('auditLog.text')}>
			{({ roles }) => <AuditLog roles={roles} />}
		</SignedInPage>
	)
}
