namespace KienXuong.Domain.Json;

/// <summary>Kết quả dạng JSON: writes decisions in the JSON contract of the library, every text in both languages.</summary>
public static class DecisionJson
{
    /// <summary>Writes a classification.</summary>
    /// <param name="classification">The classification.</param>
    /// <param name="household">The code by which the caller knows the household; null to leave it out.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(Classification classification, string? household, bool indented)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return JsonText.Of(DecisionContract.Of(classification, household), ContractContext.Default.DecisionContract, indented);
    }

    /// <summary>Writes a classification in one line, without the code of the household.</summary>
    /// <param name="classification">The classification.</param>
    public static string Write(Classification classification) => Write(classification, null, indented: false);

    /// <summary>Writes a class by survey with the named choices that were used and what each other value of them would change.</summary>
    /// <param name="result">The class by survey.</param>
    /// <param name="household">The code by which the caller knows the household; null to leave it out.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(SurveyClassification result, string? household, bool indented)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonText.Of(DecisionContract.Of(result, household), ContractContext.Default.DecisionContract, indented);
    }

    /// <summary>Writes an eligibility.</summary>
    /// <param name="eligibility">The eligibility.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(Eligibility eligibility, bool indented)
    {
        ArgumentNullException.ThrowIfNull(eligibility);
        return JsonText.Of(EligibilityContract.Of(eligibility), ContractContext.Default.EligibilityContract, indented);
    }

    /// <summary>Writes an entitlement of one month.</summary>
    /// <param name="entitlement">The entitlement.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(Entitlement entitlement, bool indented)
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        return JsonText.Of(EntitlementContract.Of(entitlement), ContractContext.Default.EntitlementContract, indented);
    }

    /// <summary>Writes the entitlements of a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(QuarterlyEntitlement quarter, bool indented)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return JsonText.Of(QuarterlyEntitlementContract.Of(quarter), ContractContext.Default.QuarterlyEntitlementContract, indented);
    }

    /// <summary>Writes the result of an income form.</summary>
    /// <param name="result">The result.</param>
    /// <param name="household">The code by which the caller knows the household; null to leave it out.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(IncomeFormResult result, string? household, bool indented)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonText.Of(IncomeDecisionContract.Of(result, household), ContractContext.Default.IncomeDecisionContract, indented);
    }

    /// <summary>Writes who counts as a member of a household.</summary>
    /// <param name="result">The result.</param>
    /// <param name="household">The code by which the caller knows the household; null to leave it out.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(MembersResult result, string? household, bool indented)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonText.Of(MembersDecisionContract.Of(result, household), ContractContext.Default.MembersDecisionContract, indented);
    }
}
