import type { TextKey } from '../../text/messages'
import type { ChoiceWords } from './declaredForms'

/** The words of an answer of a choice. */
export function choiceWords(words: ChoiceWords, option: string): TextKey {
	return KEYS[words](option.replaceAll('-', '_')) as TextKey
}

const KEYS: Readonly<Record<ChoiceWords, (option: string) => string>> = {
	direction: (option) => `record.direction.${option}`,
	missionStatus: (option) => `mission.${option}`,
	partnershipForm: (option) => `declare.partnershipForm.${option}`,
	linkStatus: (option) => `link.${option}`,
	officeForm: (option) => `declare.officeForm.${option}`,
	wishDirection: (option) => `wishDirection.${option}`,
	what: (option) => `declare.what.${option}`,
	wishStatus: (option) => `wish.${option}`,
	closure: (option) => `declare.closure.${option}`,
}
