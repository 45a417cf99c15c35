/** What an editor can do about it: nothing; the proof of the written bytes holds the compiler itself to the rules. */
export const COMPILER_FAULT = 'not by editing data: this is a fault of the compiler, please report it';
