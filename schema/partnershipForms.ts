/** The forms of partnerships that have a word of their own; any other is shown as a link. */
export const PARTNERSHIP_FORMS = [
	'jumelage',
	'cooperation',
	'accord',
	'projet',
	'joint-institute',
	'joint-centre',
	'joint-programme',
	'agreement',
	'research-chair',
	'research-lab',
	'hospital-cooperation',
	'other',
] as const
