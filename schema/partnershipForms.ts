/** The forms of partnerships with a word of their own; other forms are shown as « Lien ». */
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
