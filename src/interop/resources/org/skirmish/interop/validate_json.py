# Validates events.json and every line of events.jsonl by the schema that the program prints; the lines
# must be the items of the array. Writes how many events each folder has.
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
whole = Draft202012Validator(schema)
one = Draft202012Validator({**schema["$defs"]["event"], "$defs": schema["$defs"]})
for folder in sys.argv[2:]:
    with open(f"{folder}/events.json", encoding="utf-8") as file:
        events = json.load(file)
    with open(f"{folder}/events.jsonl", encoding="utf-8", newline="\n") as file:
        lines = [json.loads(line) for line in file]
    errors = list(whole.iter_errors(events))
    for line in lines:
        errors += one.iter_errors(line)
    if lines != events:
        sys.exit(f"{folder}: the lines are not the items")
    if errors:
        sys.exit("\n".join(f"{folder}: {e.json_path}: {e.message}" for e in errors[:5]))
    print(len(events))
