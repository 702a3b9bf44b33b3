// Reads every table of data packages by its schema, with keys and relations.
//
//     NODE_PATH=target/interop/node/node_modules node validate_package.js output/datapackage.json
//
// It prints the tables with their numbers of rows, and ends with an error when a description breaks its
// profile, a cell its type or constraint, or a row a key.
const { Package } = require('datapackage')

async function validate(file) {
  const tables = await Package.load(file)
  if (!tables.valid) {
    throw new Error(tables.errors.map((error) => error.message).join('\n'))
  }
  for (const resource of tables.resources) {
    const rows = await resource.read({ relations: true })
    await resource.checkRelations()
    console.log(`${resource.name} ${rows.length}`)
  }
}

async function main(files) {
  for (const file of files) {
    await validate(file)
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message, (error.errors || []).slice(0, 5).map((each) => each.message))
  process.exitCode = 1
})
