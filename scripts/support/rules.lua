-- Keeps the numbers of docs/rules.md fresh. Run by scripts/count-rules from the root of the repository:
--   lua5.4 scripts/support/rules.lua zh|en [--write]
-- A row of the table names a check as `plugin.check`; the two cells after it are the lines of that check without its cases and with them.
-- A Python program of docs/rules/python has its lines beside the check of its name.

local language, write = arg[1], arg[2] == "--write"

local function lines(path)
    local found = {}
    for line in assert(io.open(path)):lines() do found[#found + 1] = line end
    return found
end

--- The lines of a check: of its rule, and all of them. Blank lines and comments are neither.
--- Cases and the rows that they share stand at the end, from the first row or case at two blanks on.
local function count(plugin, check)
    local rule, whole, inside, inCases = 0, 0, false, false
    for _, line in ipairs(lines("plugins/" .. plugin .. ".lua")) do
        if line:find('^check "' .. check .. '"') then inside = true end
        if inside then
            if line:find('^  case "') or line:find("^  %l+ { ?[\"']?[^,]*一支部") or line:find("^  class {") or line:find("^  activity {") then
                inCases = true
            end
            local closes = line == "}"
            if line:find("%S") and not line:find("^%s*%-%-") then
                whole = whole + 1
                if not inCases or closes then rule = rule + 1 end
            end
            if closes then return rule, whole end
        end
    end
    error(plugin .. "." .. check .. " is not there")
end

--- Lines of a Python program, without blank ones and comments.
local function python(check)
    local file = io.open("docs/rules/python/" .. check .. ".py")
    if not file then return "" end
    local code = 0
    for line in file:lines() do
        if line:find("%S") and not line:find("^%s*#") then code = code + 1 end
    end
    return tostring(code)
end

local page, stale, rows = lines("docs/rules.md"), 0, 0
for number, line in ipairs(page) do
    local before, plugin, check = line:match("^(|.*| `([%w_]+)%.([%w_]+)` |)")
    if before then
        rows = rows + 1
        local rule, whole = count(plugin, check)
        local fresh = ("%s %d | %d | %s |"):format(before, rule, whole, python(check))
        if fresh ~= line then
            stale, page[number] = stale + 1, fresh
            if not write then io.stderr:write(("docs/rules.md:%d: %s.%s\n"):format(number, plugin, check)) end
        end
    end
end
if write then
    assert(io.open("docs/rules.md", "w")):write(table.concat(page, "\n"), "\n")
elseif stale > 0 or rows ~= 30 then
    local zh, en = "行数已变：请运行 scripts/count-rules --write\n", "numbers of lines have changed: run scripts/count-rules --write\n"
    io.stderr:write(language == "zh" and zh or en)
    os.exit(1)
end
