/** The screens of accounts: one script for all, since who opens one of them opens others. */
import { AccountPage } from '../features/account/AccountPage'
import { AdministrationPage } from '../features/account/AdministrationPage'
import { InvitationPage } from '../features/account/InvitationPage'
import { SetupPage } from '../features/account/SetupPage'
import { SignInPage } from '../features/account/SignInPage'
import { ReportQueue } from '../features/reports/ReportQueue'
import { ActorField } from '../features/search/ActorField'
import { ACCOUNT_PATH, ADMINISTRATION_PATH, INVITATION_PATH, SETUP_PATH, SIGN_IN_PATH } from '../state/paths'

export const ACCOUNT_SCREENS = {
	[SIGN_IN_PATH]: SignInPage,
	[SETUP_PATH]: SetupPage,
	[INVITATION_PATH]: InvitationPage,
	[ACCOUNT_PATH]: AccountPage,
	[ADMINISTRATION_PATH]: AdministrationScreen,
}

function AdministrationScreen() {
	return <AdministrationPage ActorField={ActorField} Reports={ReportQueue} />
}
