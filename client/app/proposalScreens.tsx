/** The screens of proposals, in one script: a reader who opens one usually opens others. */
import { ProposalDraftPage } from '../features/proposals/ProposalDraftPage'
import { ProposalPage } from '../features/proposals/ProposalPage'
import { ProposalsPage } from '../features/proposals/ProposalsPage'
import { NEW_PROPOSAL_PATH, PROPOSALS_PATH } from '../state/paths'
import { useSignedInName } from '../state/signedIn'
import { DiscussionSection } from '../views/discussion/DiscussionSection'

export const PROPOSAL_SCREENS = {
	[PROPOSALS_PATH]: ProposalsPage,
	[NEW_PROPOSAL_PATH]: ProposalDraftPage,
}

export function ProposalScreen() {
	return <ProposalPage Discussion={Discussion} />
}

function Discussion({ proposal }: { proposal: string }) {
	if (useSignedInName() === null) return null
	return <DiscussionSection subject="PROPOSAL" subjectId={proposal} />
}
