// The door of every npm script. In old syntax on purpose: an older Node must be able to read it,
// so that it says what is missing in one line and not in a stack of syntax errors.
var NEEDED = [20, 19];

var have = process.versions.node.split('.').map(Number);
if (have[0] < NEEDED[0] || (have[0] === NEEDED[0] && have[1] < NEEDED[1])) {
  console.error(
    'Sanad needs Node ' + NEEDED.join('.') + ' or newer; this is Node ' + process.versions.node + '.',
  );
  process.exit(1);
}

var commands = require('fs')
  .readdirSync(require('path').join(__dirname, 'commands'))
  .map(function (file) {
    return file.replace(/\.mjs$/, '');
  });

if (commands.indexOf(process.argv[2]) === -1) {
  console.error('There is no such command. There are: ' + commands.join(', ') + '.');
  process.exit(1);
}

import('./commands/' + process.argv[2] + '.mjs')
  .then(function (command) {
    return command.default(process.argv.slice(3));
  })
  .catch(function (error) {
    // A `Stop` is a message for people; anything else is a fault of ours, with its stack.
    console.error(error.name === 'Stop' ? '\n' + error.message : error);
    process.exit(1);
  });
