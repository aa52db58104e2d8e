/** Passwords (and their stems) that guessers try first, with the words of this field and in both languages. */
const LIST = `
password passw0rd p@ssword p@ssw0rd qwerty qwertyuiop qwerty123 asdfghjkl zxcvbnm letmein welcome admin administrator
iloveyou monkey dragon sunshine princess football baseball basketball superman batman master michael jennifer jordan
hunter shadow ashley bailey charlie donald freedom whatever trustno1 starwars computer internet samsung google
facebook secret summer winter spring autumn january february monday friday flower lovely hello hello123 login
access mustang ninja abc123 abcdef abcdefgh abcd1234 1q2w3e4r 1qaz2wsx q1w2e3r4 zaq12wsx 123123123 12345678
123456789 1234567890 87654321 987654321 11111111 00000000 88888888 12341234 123qweasd changeme default temp1234 test1234
testtest guest1234 pass1234 mypassword newpassword yourpassword password1 password12 password123 letmein1 welcome1
contraseña contrasena teamo tequiero hola holahola futbol familia mariposa estrella princesa corazon alejandro
carolina fernando guadalupe bebe bebito chocolate jesus jesucristo dios virginia michigan texas florida
endorsement infant infantmentalhealth mentalhealth reflective reflection attune toddler baby babies earlychildhood
homevisitor reflectivesupervision aimh imh imhe ecmh coordinator applicant reviewer
`
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))
