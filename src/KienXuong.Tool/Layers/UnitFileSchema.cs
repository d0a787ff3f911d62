namespace KienXuong.Tool.Layers;

/// <summary>Lược đồ của tệp danh mục đơn vị: the JSON Schema of a file of units of the caller's own, which is a layer with one kind of change.</summary>
internal static class UnitFileSchema
{
    /// <summary>The schema.</summary>
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Danh mục đơn vị hành chính của người dùng / Units of the caller's own",
          "type": "object",
          "additionalProperties": false,
          "required": ["name", "rank", "changes"],
          "properties": {
            "$schema": { "type": "string" },
            "name": {
              "description": "tên lớp, nêu trong mọi giải thích / the name, told in every explanation",
              "type": "object",
              "additionalProperties": false,
              "required": ["vi", "en"],
              "properties": { "vi": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } }
            },
            "rank": { "enum": ["national", "provincial", "whatIf"] },
            "changes": {
              "description": "mỗi danh mục từ một ngày; danh mục sau thay danh mục trước / each list from a day on; a later list replaces an earlier one",
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["parameter", "from", "value", "provision", "verification"],
                "properties": {
                  "parameter": { "const": "territory.units" },
                  "from": { "type": "string", "format": "date" },
                  "through": { "type": ["string", "null"], "format": "date" },
                  "value": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["units"],
                    "properties": { "units": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/unit" } } }
                  },
                  "provision": { "$ref": "#/$defs/provision" },
                  "verification": { "enum": ["official", "reported", "inferred", "unconfirmed"] }
                }
              }
            }
          },
          "$defs": {
            "code": { "type": "string", "pattern": "^[0-9]{5}$" },
            "territory": {
              "type": "object",
              "additionalProperties": false,
              "required": ["code", "name"],
              "properties": { "code": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 } }
            },
            "unit": {
              "type": "object",
              "additionalProperties": false,
              "required": ["code", "name", "province"],
              "properties": {
                "code": { "$ref": "#/$defs/code" },
                "name": { "description": "tên kèm loại / the name with its type", "type": "string", "pattern": "^(Xã|Phường|Thị trấn) .+$" },
                "province": { "$ref": "#/$defs/territory" },
                "district": { "anyOf": [{ "$ref": "#/$defs/territory" }, { "type": "null" }] },
                "formedFrom": {
                  "description": "mã các đơn vị của ngày hôm trước nhập vào / codes of the units of the eve that went into it",
                  "anyOf": [{ "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/code" } }, { "type": "null" }]
                },
                "originsComplete": { "description": "đã kể hết các đơn vị đó / whether those are all", "type": ["boolean", "null"] }
              }
            },
            "provision": {
              "type": "object",
              "additionalProperties": false,
              "required": ["instrument", "kind"],
              "properties": {
                "instrument": { "type": "string", "minLength": 1 },
                "kind": { "enum": ["law", "resolution", "decree", "decision", "circular"] },
                "signed": { "type": ["string", "null"], "format": "date" },
                "article": { "type": ["integer", "null"], "minimum": 1 },
                "clause": { "type": ["integer", "null"], "minimum": 1 },
                "point": { "type": ["string", "null"] }
              }
            }
          }
        }
        """;
}
