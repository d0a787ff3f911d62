using System.Text.Json.Nodes;
using KienXuong.Domain.Json;
using NodaTime;

namespace KienXuong.Domain.Tests.Json;

public class DecisionJsonTests
{
    private static readonly Household Household = new() { Area = AreaType.Rural, IncomePerHead = 1_450_000, DeprivationCount = 3, RecognisedClass = PovertyClass.Poor };

    [Fact(DisplayName = "Kết quả đã xác định: loại, chuẩn, căn cứ, khoảng cách, từng bước bằng hai thứ tiếng")]
    public void Decided()
    {
        JsonNode json = Written(Household, new(2023, 11, 1));

        Assert.Equal("decided poor 2023-11-01 HO-1", $"{json["status"]} {json["class"]} {json["date"]} {json["household"]}");
        Assert.Equal("2022", (string)json["standard"]!["code"]!);
        Assert.Equal("official", (string)json["standard"]!["application"]!["verification"]!);
        Assert.Equal(50_000, (long)json["belowIncomeLine"]!);
        Assert.Equal(0, (int)json["indicatorsToCutOff"]!);
        JsonNode rule = json["steps"]![0]!;
        Assert.Equal("rule 3 yes", $"{rule["kind"]} {rule["below"]} {rule["truth"]}");
        Assert.Equal("""{"instrument":"07/2021/NĐ-CP","article":3,"clause":2,"point":"a","vi":"điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP","en":"Article 3(2)(a) of Decree 07/2021/NĐ-CP"}""", rule["provision"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        JsonNode income = json["steps"]![2]!;
        Assert.Equal("household.incomePerHead atMost 1500000 50000", $"{income["fact"]} {income["relation"]} {income["limit"]} {income["distance"]}");
        Assert.Equal(1_450_000, (long)income["found"]!["low"]!);
    }

    [Fact(DisplayName = "Ngoài phạm vi và lý do: toàn văn")]
    public void Not_covered_to_the_letter() => Assert.Equal(
        """{"date":"2031-01-01","status":"notCovered","possible":[],"steps":[],"notCovered":{"reason":"afterCoverage","subject":{"vi":"chuẩn nghèo đa chiều","en":"multidimensional poverty standard"},"from":"2016-01-05","through":"2030-12-31"},"unconfirmed":[]}""",
        DecisionJson.Write(LawBook.Vietnam.On(new(2031, 1, 1)).Classify(Household)));

    [Fact(DisplayName = "Kết quả đã xác định theo chuẩn 2027: toàn văn, mọi lời văn bằng hai thứ tiếng")]
    public void Decided_to_the_letter() => Assert.Equal(
        """
            {
              "date": "2028-01-01",
              "status": "decided",
              "class": "poor",
              "possible": [
                "poor"
              ],
              "route": {
                "vi": "hộ nghèo",
                "en": "poor household"
              },
              "standard": {
                "code": "2027",
                "name": {
                  "vi": "chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030",
                  "en": "national multidimensional poverty standard 2027-2030"
                },
                "application": {
                  "code": "poverty.standard",
                  "name": {
                    "vi": "chuẩn nghèo đa chiều",
                    "en": "multidimensional poverty standard"
                  },
                  "value": {
                    "vi": "chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030",
                    "en": "national multidimensional poverty standard 2027-2030"
                  },
                  "from": "2027-01-01",
                  "through": "2030-12-31",
                  "provision": {
                    "instrument": "351/2025/NĐ-CP",
                    "vi": "Nghị định 351/2025/NĐ-CP",
                    "en": "Decree 351/2025/NĐ-CP"
                  },
                  "verification": "reported"
                }
              },
              "belowIncomeLine": 0,
              "indicatorsToCutOff": 0,
              "steps": [
                {
                  "kind": "rule",
                  "below": 3,
                  "truth": "yes",
                  "provision": {
                    "instrument": "351/2025/NĐ-CP",
                    "vi": "Nghị định 351/2025/NĐ-CP",
                    "en": "Decree 351/2025/NĐ-CP"
                  },
                  "verification": "reported",
                  "text": {
                    "vi": "hộ nghèo — Nghị định 351/2025/NĐ-CP [theo nguồn công bố]",
                    "en": "poor household — Decree 351/2025/NĐ-CP [reported]"
                  }
                },
                {
                  "kind": "all",
                  "below": 2,
                  "truth": "yes",
                  "text": {
                    "vi": "đồng thời",
                    "en": "all of"
                  }
                },
                {
                  "kind": "comparison",
                  "below": 0,
                  "truth": "yes",
                  "fact": "household.incomePerHead",
                  "found": {
                    "low": 2800000,
                    "high": 2800000,
                    "known": true,
                    "text": {
                      "vi": "2.800.000 ₫",
                      "en": "2,800,000 ₫"
                    }
                  },
                  "relation": "atMost",
                  "limit": 2800000,
                  "distance": 0,
                  "parameter": {
                    "code": "poverty.2027.incomeLine",
                    "name": {
                      "vi": "chuẩn thu nhập",
                      "en": "income line"
                    },
                    "value": {
                      "vi": "2.200.000 ₫ ở nông thôn, 2.800.000 ₫ ở thành thị",
                      "en": "2,200,000 ₫ rural, 2,800,000 ₫ urban"
                    },
                    "from": "2027-01-01",
                    "through": "2030-12-31",
                    "provision": {
                      "instrument": "351/2025/NĐ-CP",
                      "vi": "Nghị định 351/2025/NĐ-CP",
                      "en": "Decree 351/2025/NĐ-CP"
                    },
                    "verification": "reported"
                  },
                  "provision": {
                    "instrument": "351/2025/NĐ-CP",
                    "vi": "Nghị định 351/2025/NĐ-CP",
                    "en": "Decree 351/2025/NĐ-CP"
                  },
                  "verification": "reported",
                  "text": {
                    "vi": "thu nhập bình quân đầu người/tháng: 2.800.000 ₫; mức: từ 2.800.000 ₫ trở xuống (chuẩn thu nhập, Nghị định 351/2025/NĐ-CP [theo nguồn công bố])",
                    "en": "average monthly income per head: 2,800,000 ₫; limit: at most 2,800,000 ₫ (income line, Decree 351/2025/NĐ-CP [reported])"
                  }
                },
                {
                  "kind": "comparison",
                  "below": 0,
                  "truth": "yes",
                  "fact": "household.deprivationCount",
                  "found": {
                    "low": 3,
                    "high": 3,
                    "known": true,
                    "text": {
                      "vi": "3",
                      "en": "3"
                    }
                  },
                  "relation": "atLeast",
                  "limit": 3,
                  "distance": 0,
                  "text": {
                    "vi": "số chỉ số thiếu hụt: 3 chỉ số; mức: từ 3 trở lên",
                    "en": "number of deprived indicators: 3 indicators; limit: at least 3"
                  }
                }
              ],
              "unconfirmed": []
            }
            """,
        DecisionJson.Write(
            LawBook.Vietnam.On(new(2028, 1, 1)).Classify(new() { Area = AreaType.Urban, IncomePerHead = 2_800_000, DeprivationCount = 3 }), null, indented: true));

    [Fact(DisplayName = "Chưa xác định: các loại còn có thể và dữ kiện còn thiếu")]
    public void Undetermined()
    {
        JsonNode json = Written(Household with { IncomePerHead = null }, new(2023, 11, 1));

        Assert.Equal("""undetermined ["poor","averageLivingStandard","aboveAverage"]""", json["status"] + " " + json["possible"]!.ToJsonString());
        Assert.Equal("household.incomePerHead", (string)json["missing"]![0]!["code"]!);
        Assert.Null(json["class"]);
    }

    [Fact(DisplayName = "Ngoài phạm vi: lý do và những ngày được mã hóa")]
    public void Not_covered()
    {
        JsonNode json = Written(Household, new(2031, 1, 1));

        Assert.Equal("notCovered afterCoverage 2016-01-05 2030-12-31", $"{json["status"]} {json["notCovered"]!["reason"]} {json["notCovered"]!["from"]} {json["notCovered"]!["through"]}");
    }

    [Fact(DisplayName = "Mức hưởng: số tiền, phép tính, lựa chọn áp dụng")]
    public void Entitlements()
    {
        JsonNode json = JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.ElectricitySupport(Household, new(2024, 3)), indented: true))!;

        Assert.Equal(58_514, (long)json["amount"]!);
        Assert.Equal(["start", "times", "timesOnePlus", "round"], json["arithmetic"]!.AsArray().Select(step => (string)step!["kind"]!));
        Assert.Equal(["30", "54180", "58514.4", "58514"], json["arithmetic"]!.AsArray().Select(step => (string)step!["result"]!));
        Assert.Equal(["30", "1806", "1.08", null], json["arithmetic"]!.AsArray().Select(step => (string?)step!["factor"]));
        Assert.StartsWith("× 1,806 ₫ per kWh, before tax = 54,180 — ", (string)json["arithmetic"]![1]!["text"]!["en"]!, StringComparison.Ordinal);
        Assert.Equal(2, json["choices"]!.AsArray().Count);
        JsonNode quarter = JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.ElectricitySupport(2024, 1, _ => Household), indented: false))!;
        Assert.Equal(175_542, (long)quarter["amount"]!);
    }

    [Fact(DisplayName = "Mọi trường được ghi đều có trong lược đồ")]
    public void Every_property_written_is_in_the_schema()
    {
        JsonNode schema = JsonNode.Parse(JsonSchemas.Decision)!;

        foreach ((Household household, LocalDate day) in (ReadOnlySpan<(Household, LocalDate)>)
            [(Household, new(2023, 11, 1)), (new(), new(2018, 1, 1)), (Household, new(2031, 1, 1)), (Household with { IncomePerHead = 5_000_000 }, new(2027, 1, 1)), (Household, new(2026, 9, 1))])
        {
            AssertDescribed(Written(household, day), schema, schema, "$");
        }
    }

    private static JsonNode Written(Household household, LocalDate day) =>
        JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.On(day).Classify(household), "HO-1", indented: false))!;

    private static void AssertDescribed(JsonNode? value, JsonNode schema, JsonNode root, string path)
    {
        JsonNode described = schema["$ref"] is { } reference ? Resolve(root, (string)reference!) : schema;
        switch (value)
        {
            case JsonObject thing:
                foreach ((string name, JsonNode? inner) in thing)
                {
                    JsonNode? property = described["properties"]?[name];
                    Assert.True(property is not null, path + "." + name + " is not in the schema");
                    AssertDescribed(inner, property!, root, path + "." + name);
                }

                break;
            case JsonArray list:
                foreach (JsonNode? item in list)
                {
                    AssertDescribed(item, described["items"]!, root, path + "[]");
                }

                break;
        }
    }

    private static JsonNode Resolve(JsonNode root, string reference)
    {
        JsonNode node = root;
        foreach (string part in reference.Split('/').Skip(1))
        {
            node = node[part]!;
        }

        return node;
    }
}
