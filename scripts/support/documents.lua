-- Holds the Markdown pages against the checkout. Run by scripts/check from the root of the repository:
--   lua5.4 scripts/support/documents.lua zh|en COMMANDS.json PAGE.md…
-- A relative link leads to a file and, after '#', to one of its headings. A command in a README's code block exists, with its options.
-- README.zh.md has the headings, code blocks and commands of README.md.

local language, dump = arg[1], arg[2]
local wrong = 0

local function complain(page, line, zh, en)
    wrong = wrong + 1
    io.stderr:write(("%s:%d: %s\n"):format(page, line, language == "zh" and zh or en))
end

local function read(path)
    local file = io.open(path, "rb")
    if not file then return nil end
    local text = file:read("a") -- nil for a folder
    file:close()
    return text or ""
end

--- A page as its headings, links and code blocks; what stands in code is no link and no heading.
local function parse(text)
    local page = { headings = {}, links = {}, blocks = {} }
    local block, fence, number = nil, nil, 0
    for line in (text .. "\n"):gmatch("(.-)\r?\n") do
        number = number + 1
        local mark, kind = line:match("^%s*(```+)%s*([%w_+-]*)")
        if block then
            if mark and #mark >= #fence and kind == "" then
                block = nil
            else
                block[#block + 1] = { text = line, number = number }
            end
        elseif mark then
            block, fence = { kind = kind, number = number }, mark
            page.blocks[#page.blocks + 1] = block
        else
            local level, title = line:match("^(#+)%s+(.-)%s*#*$")
            if level then page.headings[#page.headings + 1] = { level = #level, title = title, number = number } end
            for target in line:gsub("`[^`]*`", ""):gmatch("%]%(%s*<?([^%s)>]+)") do
                page.links[#page.links + 1] = { target = target, number = number }
            end
        end
    end
    return page
end

--- The anchor that GitHub gives a heading: letters and digits of any script stay, blanks become '-', signs go.
local function anchor(title)
    local plain = title:gsub("%[(.-)%]%b()", "%1"):lower():gsub("[\0-\44\46\47\58-\94\96\123-\127]", function(sign)
        return sign == " " and "-" or ""
    end)
    local kept = {}
    for _, code in utf8.codes(plain) do
        local isSign = code >= 0x2000 and code <= 0x206F or code >= 0x3001 and code <= 0x303F or code == 0xB7
            or code >= 0xFF01 and code <= 0xFF0F or code >= 0xFF1A and code <= 0xFF20
        if not isSign then kept[#kept + 1] = utf8.char(code) end
    end
    return table.concat(kept)
end

local function anchors(page)
    local known = {}
    for _, heading in ipairs(page.headings) do
        local name, copy = anchor(heading.title), 0
        while known[copy == 0 and name or name .. "-" .. copy] do copy = copy + 1 end
        known[copy == 0 and name or name .. "-" .. copy] = true
    end
    return known
end

local function decoded(target)
    return (target:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

local function checkLinks(path, page)
    local folder = path:match("^(.*/)") or ""
    for _, link in ipairs(page.links) do
        if not link.target:find("^%a[%w+.-]*:") then
            local file, heading = decoded(link.target):match("^([^#]*)#?(.*)$")
            local place = file == "" and path or file:sub(1, 1) == "/" and file:sub(2) or folder .. file
            local text = read(place)
            if not text then
                complain(path, link.number, "链接指向的 '" .. place .. "' 不存在", "the link's target '" .. place .. "' does not exist")
            elseif heading ~= "" and place:find("%.md$") and not anchors(parse(text))[heading] then
                complain(path, link.number, "'" .. place .. "' 没有标题 '#" .. heading .. "'", "'" .. place .. "' has no heading '#" .. heading .. "'")
            end
        end
    end
end

--- The command lines of a page's blocks for the shell: in a block that shows a dialogue only what follows '$ '.
local function commands(page)
    local found = {}
    for _, block in ipairs(page.blocks) do
        local isShell = block.kind == "sh" or block.kind == "bash" or block.kind == "shell" or block.kind == "console"
        local isDialogue = block.kind == "console"
        for _, line in ipairs(block) do isDialogue = isDialogue or line.text:find("^%$ ") ~= nil end
        if isShell or isDialogue then
            for _, line in ipairs(block) do
                local text = isDialogue and line.text:match("^%$ (.*)") or not isDialogue and line.text or ""
                text = text:gsub("%s+#%s.*$", ""):gsub("^#.*$", ""):gsub("%s+$", "")
                if text ~= "" then found[#found + 1] = { text = text, number = line.number } end
            end
        end
    end
    return found
end

local known = { commands = {}, options = { ["--help"] = true, ["--version"] = true, ["--generate-completion-script"] = true } }
local description = read(dump) or ""
for name in description:gmatch('"commandName"%s*:%s*"([^"]+)"') do known.commands[name] = true end
for name in description:gmatch('"name"%s*:%s*"([^"]+)"') do known.options["--" .. name] = true end

local function checkCommand(path, number, text)
    -- A text in quotes is one word; what follows a pipe or '&&' is a command of its own.
    local words = {}
    for word in text:gsub("'[^']*'", "TEXT"):gsub('"[^"]*"', "TEXT"):gsub("([|&;]+)", " %1 "):gmatch("%S+") do words[#words + 1] = word end
    local isFirst, tool = true, false
    for index, word in ipairs(words) do
        if word:find("^[|&;]+$") then
            isFirst, tool = true, false
        elseif isFirst and not word:find("^%u[%u_]*=") then
            isFirst = false
            local script = word:match("^%.?/?(scripts/.*)") or word:match("^[./]*/(scripts/.*)")
            if script and not read(script) then
                complain(path, number, "'" .. script .. "' 不存在", "'" .. script .. "' does not exist")
            end
            tool = word == "zhibu" or script == "scripts/zhibu"
            local command = words[index + 1]
            if tool and command and command:find("^%l") and not known.commands[command] then
                complain(path, number, "zhibu 没有命令 '" .. command .. "'", "zhibu has no command '" .. command .. "'")
            end
        elseif tool then
            local option = word:match("^(%-%-[%w-]+)")
            if option and not known.options[option] then
                complain(path, number, "zhibu 没有选项 '" .. option .. "'", "zhibu has no option '" .. option .. "'")
            end
        end
    end
end

--- What must be equal in both languages, each with its line.
local function skeleton(page)
    local bones = { headings = {}, blocks = {}, commands = commands(page) }
    for _, heading in ipairs(page.headings) do
        bones.headings[#bones.headings + 1] = { text = ("#"):rep(heading.level), number = heading.number }
    end
    for _, block in ipairs(page.blocks) do
        bones.blocks[#bones.blocks + 1] = { text = "```" .. block.kind, number = block.number }
    end
    return bones
end

local function checkTwins(path, page, twinPath, twin)
    local mine, theirs = skeleton(page), skeleton(twin)
    for _, part in ipairs { "headings", "blocks", "commands" } do
        for index = 1, math.max(#mine[part], #theirs[part]) do
            local a, b = mine[part][index], theirs[part][index]
            if not (a and b and a.text == b.text) then
                local here, there = a and a.text or "—", b and b.text or "—"
                complain(path, a and a.number or 1,
                    ("'%s' 与 %s:%d 的 '%s' 不对应"):format(here, twinPath, b and b.number or 1, there),
                    ("'%s' does not answer to '%s' at %s:%d"):format(here, there, twinPath, b and b.number or 1))
                break -- all that follows is moved by one
            end
        end
    end
end

local pages = {}
for index = 3, #arg do pages[arg[index]] = parse(read(arg[index]) or "") end

for index = 3, #arg do
    local path = arg[index]
    checkLinks(path, pages[path])
    if path:find("^README[%w.]*%.md$") then
        for _, command in ipairs(commands(pages[path])) do checkCommand(path, command.number, command.text) end
    end
end

local english, chinese = pages["README.md"], pages["README.zh.md"]
if english and chinese then
    checkTwins("README.zh.md", chinese, "README.md", english)
else
    complain(english and "README.zh.md" or "README.md", 1, "缺少这一页", "this page is missing")
end

os.exit(wrong == 0)
