// Reads every table of a data package by its schema, with keys and relations.
//
//     npm install datapackage@1.1.10 && node validate-package.js output/datapackage.json
//
// It ends with an error when the description breaks its profile, a cell its type or constraint, or a
// row a key.
const { Package } = require('datapackage')

async function main(file) {
  const tables = await Package.load(file)
  if (!tables.valid) {
    throw new Error(tables.errors.map((error) => error.message).join('\n'))
  }
  for (const resource of tables.resources) {
    const rows = await resource.read({ relations: true })
    await resource.checkRelations()
    console.log(resource.name, rows.length, 'rows')
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message, (error.errors || []).slice(0, 5).map((each) => each.message))
  process.exitCode = 1
})
